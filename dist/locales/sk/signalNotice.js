let e={confirm:"Žiadosť o odhlásenie je rešpektovaná",explain:"Reklama a marketing sú vypnuté, ako žiada váš prehliadač.",choices:"Vaše voľby",dismiss:"Zavrieť"},i=a=>a(e);export{i as start};
