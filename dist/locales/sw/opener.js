let e={open:"Vidakuzi"},a=t=>t(e);export{a as start};
