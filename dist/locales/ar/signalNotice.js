let e={confirm:"تم احترام طلب الرفض",explain:"الإعلانات والتسويق متوقفان كما يطلب متصفحك.",choices:"اختياراتك",dismiss:"إغلاق"},i=t=>t(e);export{i as start};
