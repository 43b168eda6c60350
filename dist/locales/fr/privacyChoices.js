let e={open:"Vos choix de confidentialité"},o=t=>t(e);export{o as start};
