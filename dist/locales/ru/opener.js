let e={open:"Файлы cookie"},o=t=>t(e);export{o as start};
