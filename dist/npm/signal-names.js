//! LICENSES.txt
import{l as o}from"./list-categories.js";let t={gpc:"Global Privacy Control",dnt:"Do Not Track"},r=r=>o(r.map(o=>t[o]));export{r as s};
