let i={confirm:"Żądanie rezygnacji uwzględnione",explain:"Reklama i marketing są wyłączone, o co prosi Twoja przeglądarka.",choices:"Twoje wybory",dismiss:"Zamknij"},a=e=>e(i);export{a as start};
