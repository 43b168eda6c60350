let t={open:"As súas opcións de privacidade"},s=e=>e(t);export{s as start};
