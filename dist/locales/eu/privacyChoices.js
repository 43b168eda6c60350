let e={open:"Zure pribatutasun-aukerak"},a=t=>t(e);export{a as start};
