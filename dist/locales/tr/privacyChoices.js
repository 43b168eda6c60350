let i={open:"Gizlilik seçimleriniz"},t=e=>e(i);export{t as start};
