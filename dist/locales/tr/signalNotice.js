let e={confirm:"Reddetme isteğiniz yerine getirildi",explain:"Tarayıcınızın istediği gibi reklam ve pazarlama kapalı.",choices:"Seçimleriniz",dismiss:"Kapat"},a=i=>i(e);export{a as start};
