let e={open:"Slapukai"},a=t=>t(e);export{a as start};
