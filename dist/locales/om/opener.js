let e={open:"Kukii"},i=t=>t(e);export{i as start};
