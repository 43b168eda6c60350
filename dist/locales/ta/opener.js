let e={open:"குக்கீகள்"},l=t=>t(e);export{l as start};
