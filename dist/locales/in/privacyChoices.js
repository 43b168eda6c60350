let a={open:"Pilihan Privasi Anda"},e=t=>t(a);export{e as start};
