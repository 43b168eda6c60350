let e={open:"עוגיות"},l=t=>t(e);export{l as start};
