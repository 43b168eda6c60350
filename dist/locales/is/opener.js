let e={open:"Vafrakökur"},r=t=>t(e);export{r as start};
