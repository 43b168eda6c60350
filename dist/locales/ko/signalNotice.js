let e={confirm:"거부 요청이 반영되었습니다",explain:"브라우저의 요청대로 광고와 마케팅이 꺼져 있습니다.",choices:"나의 선택",dismiss:"닫기"},i=t=>t(e);export{i as start};
