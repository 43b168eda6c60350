let t={open:"Personvernvalgene dine"},n=e=>e(t);export{n as start};
