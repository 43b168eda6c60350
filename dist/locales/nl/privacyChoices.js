let t={open:"Uw privacykeuzes"},p=e=>e(t);export{p as start};
