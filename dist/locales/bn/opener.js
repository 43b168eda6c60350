let e={open:"কুকি"},l=t=>t(e);export{l as start};
