let e={open:"Ваш избор приватности"},l=t=>t(e);export{l as start};
