let e={open:"Vaše voľby súkromia"},o=t=>t(e);export{o as start};
