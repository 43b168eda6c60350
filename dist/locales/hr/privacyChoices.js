let a={open:"Vaš odabir privatnosti"},e=t=>t(a);export{e as start};
