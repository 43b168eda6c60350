let e={open:"Ваши избори о приватности"},l=t=>t(e);export{l as start};
