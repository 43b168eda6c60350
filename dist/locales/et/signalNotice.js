let t={confirm:"Loobumissoov on täidetud",explain:"Reklaam ja turundus on välja lülitatud, nagu teie brauser palub.",choices:"Teie valikud",dismiss:"Sulge"},a=e=>e(t);export{a as start};
