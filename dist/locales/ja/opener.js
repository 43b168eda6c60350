let e={open:"クッキー"},l=t=>t(e);export{l as start};
