let e={open:"Jūsu privātuma izvēle"},l=t=>t(e);export{l as start};
