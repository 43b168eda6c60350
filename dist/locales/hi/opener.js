let e={open:"कुकी"},l=t=>t(e);export{l as start};
