let e={confirm:"ናይ ምውጻእ ሕቶ ተኸቢሩ",explain:"ብራውዘርኩም ከም ዝሓትቶ ረክላምን ማርኬቲንግን ጠፊኦም ኣለዉ።",choices:"ምርጫታትኩም",dismiss:"ዕጸዉ"},i=t=>t(e);export{i as start};
