let e={open:"L-għażliet tal-privatezza tiegħek"},a=t=>t(e);export{a as start};
