let e={open:"คุกกี้"},l=t=>t(e);export{l as start};
