let e={open:"Eich dewisiadau preifatrwydd"},a=t=>t(e);export{a as start};
