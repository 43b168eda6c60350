let e={open:"Cookieak"},o=t=>t(e);export{o as start};
