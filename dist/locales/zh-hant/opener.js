let e={open:"Cookie"},o=t=>t(e);export{o as start};
