let e={open:"Kuki"},l=t=>t(e);export{l as start};
