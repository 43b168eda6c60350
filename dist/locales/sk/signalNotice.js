let i={confirm:"Žiadosti o odmietnutie sa vyhovelo",explain:"Reklama a marketing sú vypnuté, ako žiada váš prehliadač.",choices:"Vaša voľba",dismiss:"Zavrieť"},e=a=>a(i);export{e as start};
