let e={open:"Küpsised"},p=t=>t(e);export{p as start};
