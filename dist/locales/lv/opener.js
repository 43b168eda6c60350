let e={open:"Sīkdatnes"},a=t=>t(e);export{a as start};
