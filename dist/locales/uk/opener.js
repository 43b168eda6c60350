let e={open:"Файли cookie"},o=t=>t(e);export{o as start};
