let e={open:"Informasjonskapsler"},o=t=>t(e);export{o as start};
