let e={open:"Galetes"},l=t=>t(e);export{l as start};
