let t={open:"Çerezler"},r=e=>e(t);export{r as start};
