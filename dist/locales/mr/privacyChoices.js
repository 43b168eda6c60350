let e={open:"तुमच्या गोपनीयता निवडी"},l=t=>t(e);export{l as start};
