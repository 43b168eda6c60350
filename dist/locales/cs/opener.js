let e={open:"Cookies"},o=t=>t(e);export{o as start};
