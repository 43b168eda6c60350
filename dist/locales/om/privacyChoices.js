let t={open:"Filannoo dhuunfaa keessan"},a=e=>e(t);export{a as start};
