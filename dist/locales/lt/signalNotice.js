let i={confirm:"Atsisakymo prašymas įvykdytas",explain:"Reklama ir rinkodara išjungtos, kaip prašo jūsų naršyklė.",choices:"Jūsų pasirinkimai",dismiss:"Uždaryti"},s=a=>a(i);export{s as start};
