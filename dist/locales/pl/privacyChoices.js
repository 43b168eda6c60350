let e={open:"Twoje wybory dotyczące prywatności"},o=t=>t(e);export{o as start};
