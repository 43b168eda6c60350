let e={confirm:"בקשת הסירוב כובדה",explain:"הפרסום והשיווק כבויים, כפי שהדפדפן שלך מבקש.",choices:"הבחירות שלך",dismiss:"סגירה"},i=t=>t(e);export{i as start};
