let s={confirm:"Versoek om uit te tree is gehoorsaam",explain:"Advertensies en bemarking is af, soos u blaaier vra.",choices:"U keuses",dismiss:"Maak toe"},a=e=>e(s);export{a as start};
