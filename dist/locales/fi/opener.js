let e={open:"Evästeet"},l=t=>t(e);export{l as start};
