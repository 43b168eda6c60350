//! LICENSES.txt
import{p as e}from"./preset.js";import{l as t}from"./queue.js";let i={id:"criteo",never:["authentication"],form:/^(?<id>\d{3,7})$/,start:({id:e})=>(t("criteo_q").push({event:"setAccount",account:+e},{event:"setSiteType",type:innerWidth<768?"m":"d"},{event:"viewPage"}),{src:"https://dynamic.criteo.com/js/ld/ld.js?a="+e})},r=e(i);export{r as start,i as vendor};
