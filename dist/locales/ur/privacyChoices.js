let e={open:"آپ کے رازداری کے انتخاب"},l=t=>t(e);export{l as start};
