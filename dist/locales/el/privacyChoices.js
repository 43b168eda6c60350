let e={open:"Οι επιλογές απορρήτου σας"},l=t=>t(e);export{l as start};
