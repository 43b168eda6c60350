let r={confirm:"Anmodning om fravalg er efterkommet",explain:"Annoncering og markedsføring er slået fra, som din browser beder om.",choices:"Dine valg",dismiss:"Luk"},n=e=>e(r);export{n as start};
