let e={open:"Tietosuojavalintasi"},a=t=>t(e);export{a as start};
