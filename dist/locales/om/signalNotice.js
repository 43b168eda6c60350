let i={confirm:"Gaaffiin ba’uu kabajameera",explain:"Beeksisni fi gabaan cufaadha, akkuma biraawzarri keessan gaafatu.",choices:"Filannoo keessan",dismiss:"Cufi"},e=a=>a(i);export{e as start};
