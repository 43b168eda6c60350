let e={open:"Vaše volby soukromí"},o=t=>t(e);export{o as start};
