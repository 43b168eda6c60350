let e={confirm:"Zahtjev za isključenje poštovan je",explain:"Oglašavanje i marketing isključeni su, kako traži vaš preglednik.",choices:"Vaš odabir",dismiss:"Zatvori"},i=a=>a(e);export{i as start};
