let a={confirm:"Zahtjev za isključenje poštovan je",explain:"Oglašavanje i marketing isključeni su, kako traži vaš preglednik.",choices:"Vaši izbori",dismiss:"Zatvori"},e=i=>i(a);export{e as start};
