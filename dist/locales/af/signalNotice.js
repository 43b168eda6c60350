let s={confirm:"Uittreeversoek is nagekom",explain:"Advertensies en bemarking is af, soos u blaaier vra.",choices:"U keuses",dismiss:"Maak toe"},i=e=>e(s);export{i as start};
