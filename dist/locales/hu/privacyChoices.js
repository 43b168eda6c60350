let e={open:"Adatvédelmi választásai"},a=t=>t(e);export{a as start};
