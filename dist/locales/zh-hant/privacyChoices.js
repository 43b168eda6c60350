let e={open:"您的隱私選擇"},l=t=>t(e);export{l as start};
