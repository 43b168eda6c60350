let e={open:"Ihre Datenschutz-Auswahl"},a=t=>t(e);export{a as start};
