let e={confirm:"د رد غوښتنه ومنل شوه",explain:"اعلانونه او بازارموندنه بند دي، لکه چې ستاسو براوزر غواړي.",choices:"ستاسو خوښې",dismiss:"بندول"},i=t=>t(e);export{i as start};
