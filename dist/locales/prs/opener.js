let e={open:"کوکی‌ها"},l=t=>t(e);export{l as start};
