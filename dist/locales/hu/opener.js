let e={open:"Sütik"},l=t=>t(e);export{l as start};
