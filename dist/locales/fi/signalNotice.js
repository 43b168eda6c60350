let i={confirm:"Kieltopyyntö on otettu huomioon",explain:"Mainonta ja markkinointi ovat poissa päältä, kuten selaimesi pyytää.",choices:"Valintasi",dismiss:"Sulje"},o=t=>t(i);export{o as start};
