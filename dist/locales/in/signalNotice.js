let n={confirm:"Permintaan Penolakan Dipenuhi",explain:"Periklanan dan pemasaran nonaktif, seperti yang diminta peramban Anda.",choices:"Pilihan Anda",dismiss:"Tutup"},i=a=>a(n);export{i as start};
