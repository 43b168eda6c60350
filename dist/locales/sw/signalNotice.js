let i={confirm:"Ombi la Kujiondoa Limeheshimiwa",explain:"Matangazo na masoko yamezimwa, kama kivinjari chako kinavyoomba.",choices:"Chaguo zako",dismiss:"Funga"},o=a=>a(i);export{o as start};
