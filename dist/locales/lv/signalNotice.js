let s={confirm:"Atteikšanās pieprasījums ir ievērots",explain:"Reklāma un mārketings ir izslēgti, kā lūdz jūsu pārlūks.",choices:"Jūsu izvēle",dismiss:"Aizvērt"},t=i=>i(s);export{t as start};
