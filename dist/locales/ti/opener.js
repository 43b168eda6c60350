let e={open:"ኩኪስ"},l=t=>t(e);export{l as start};
