let e={open:"Вашият избор за поверителност"},l=t=>t(e);export{l as start};
