let e={open:"Fianáin"},n=t=>t(e);export{n as start};
