let e={open:"Kakor"},o=t=>t(e);export{o as start};
