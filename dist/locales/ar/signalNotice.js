let e={confirm:"تم احترام طلب إلغاء الاشتراك",explain:"الإعلانات والتسويق متوقفان كما يطلب متصفحك.",choices:"اختياراتك",dismiss:"إغلاق"},i=t=>t(e);export{i as start};
