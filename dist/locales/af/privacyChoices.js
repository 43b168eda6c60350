let t={open:"U privaatheidskeuses"},s=e=>e(t);export{s as start};
