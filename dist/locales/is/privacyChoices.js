let e={open:"Persónuverndarval þitt"},r=t=>t(e);export{r as start};
