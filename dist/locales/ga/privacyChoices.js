let a={open:"Do roghanna príobháideachais"},e=t=>t(a);export{e as start};
