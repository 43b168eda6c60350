let e={open:"Dina integritetsval"},a=t=>t(e);export{a as start};
