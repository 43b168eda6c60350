let e={open:"Piškotki"},o=t=>t(e);export{o as start};
