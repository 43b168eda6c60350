let e={confirm:"Запит на відмову виконано",explain:"Рекламу та маркетинг вимкнено, як просить ваш браузер.",choices:"Ваш вибір",dismiss:"Закрити"},i=t=>t(e);export{i as start};
