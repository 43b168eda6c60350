let t={confirm:"Žádosti o odmítnutí bylo vyhověno",explain:"Reklama a marketing jsou vypnuté, jak žádá váš prohlížeč.",choices:"Vaše volby",dismiss:"Zavřít"},a=o=>o(t);export{a as start};
