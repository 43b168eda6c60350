let r={confirm:"Glacadh leis an iarratas diúltaithe",explain:"Tá fógraíocht agus margaíocht as, mar a iarrann do bhrabhsálaí.",choices:"Do roghanna",dismiss:"Dún"},t=a=>a(r);export{t as start};
