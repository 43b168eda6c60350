let e={open:"Pliki cookie"},o=t=>t(e);export{o as start};
