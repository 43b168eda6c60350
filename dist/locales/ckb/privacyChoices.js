let e={open:"هەڵبژاردنەکانی تایبەتێتیت"},l=t=>t(e);export{l as start};
