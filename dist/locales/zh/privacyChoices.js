let e={open:"您的隐私选择"},l=t=>t(e);export{l as start};
