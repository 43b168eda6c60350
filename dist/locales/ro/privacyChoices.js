let t={open:"Opțiunile dvs. de confidențialitate"},i=e=>e(t);export{i as start};
