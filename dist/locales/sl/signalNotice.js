let e={confirm:"Zahteva za izključitev je upoštevana",explain:"Oglaševanje in trženje sta izklopljena, kot zahteva vaš brskalnik.",choices:"Vaše izbire",dismiss:"Zapri"},i=a=>a(e);export{i as start};
