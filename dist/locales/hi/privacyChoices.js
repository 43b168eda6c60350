let e={open:"आपके निजता विकल्प"},l=t=>t(e);export{l as start};
