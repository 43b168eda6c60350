let t={open:"Vaše izbire zasebnosti"},a=e=>e(t);export{a as start};
