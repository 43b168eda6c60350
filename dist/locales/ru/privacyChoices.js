let e={open:"Ваш выбор конфиденциальности"},l=t=>t(e);export{l as start};
