let e={open:"Cwcis"},l=t=>t(e);export{l as start};
