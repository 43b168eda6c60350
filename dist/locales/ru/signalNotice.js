let e={confirm:"Запрос на отказ выполнен",explain:"Реклама и маркетинг выключены, как просит ваш браузер.",choices:"Ваш выбор",dismiss:"Закрыть"},i=t=>t(e);export{i as start};
