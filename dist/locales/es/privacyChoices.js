let t={open:"Sus opciones de privacidad"},o=e=>e(t);export{o as start};
