let e={confirm:"已遵從退出要求",explain:"依照您瀏覽器的要求，廣告和行銷已關閉。",choices:"您的選擇",dismiss:"關閉"},i=t=>t(e);export{i as start};
