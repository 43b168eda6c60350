let e={open:"Dine privatlivsvalg"},l=t=>t(e);export{l as start};
