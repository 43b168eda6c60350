let e={open:"ملفات تعريف الارتباط"},l=t=>t(e);export{l as start};
