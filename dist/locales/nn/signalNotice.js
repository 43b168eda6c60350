let n={confirm:"Reservasjonen er tatt til følge",explain:"Annonsering og markedsføring er slått av, slik nettleseren din ber om.",choices:"Valgene dine",dismiss:"Lukk"},t=e=>e(n);export{t as start};
