let a={confirm:"Din begäran om att välja bort följs",explain:"Annonsering och marknadsföring är avstängda, som din webbläsare begär.",choices:"Dina val",dismiss:"Stäng"},r=n=>n(a);export{r as start};
