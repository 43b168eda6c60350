let t={open:"Koekies"},o=e=>e(t);export{o as start};
