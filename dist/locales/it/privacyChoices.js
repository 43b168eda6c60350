let t={open:"Le tue scelte sulla privacy"},l=e=>e(t);export{l as start};
