let e={open:"کوکیز"},l=t=>t(e);export{l as start};
