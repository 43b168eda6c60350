let e={open:"Колачићи"},l=t=>t(e);export{l as start};
