let e={open:"Cookie-uri"},o=t=>t(e);export{o as start};
