let e={open:"Teie privaatsusvalikud"},a=t=>t(e);export{a as start};
