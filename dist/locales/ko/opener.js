let e={open:"쿠키"},l=t=>t(e);export{l as start};
