let e={open:"کوکی"},l=t=>t(e);export{l as start};
