let t={confirm:"Žádost o odhlášení je respektována",explain:"Reklama a marketing jsou vypnuté, jak žádá váš prohlížeč.",choices:"Vaše volby",dismiss:"Zavřít"},a=e=>e(t);export{a as start};
