let e={open:"Бисквитки"},l=t=>t(e);export{l as start};
