let e={open:"Ваш вибір конфіденційності"},l=t=>t(e);export{l as start};
