//! LICENSES.txt
import{p as t}from"./preset.js";import{l as e}from"./queue.js";let s={id:"quantcast",never:["authentication"],form:/^(?<id>p-[\w-]{10,16})$/,start:({id:t})=>(e("_qevents").push({qacct:t}),{src:"https://secure.quantserve.com/quant.js"})},r=t(s);export{r as start,s as vendor};
