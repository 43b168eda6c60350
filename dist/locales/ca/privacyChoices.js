let t={open:"Les vostres opcions de privadesa"},s=e=>e(t);export{s as start};
