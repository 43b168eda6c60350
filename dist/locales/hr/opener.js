let e={open:"Kolačići"},l=t=>t(e);export{l as start};
