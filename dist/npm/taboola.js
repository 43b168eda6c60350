//! LICENSES.txt
import{p as t}from"./preset.js";import{l as e}from"./queue.js";let a={id:"taboola",never:["authentication"],form:/^(?<id>\d{5,9})$/,start:({id:t})=>(e("_tfa").push({notify:"event",name:"page_view",id:+t}),{src:`https://cdn.taboola.com/libtrc/unip/${t}/tfa.js`})},o=t(a);export{o as start,a as vendor};
