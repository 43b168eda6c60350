let t={open:"As suas opções de privacidade"},s=e=>e(t);export{s as start};
