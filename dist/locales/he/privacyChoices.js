let e={open:"בחירות הפרטיות שלך"},l=t=>t(e);export{l as start};
