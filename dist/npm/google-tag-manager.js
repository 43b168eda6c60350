//! LICENSES.txt
import{p as t}from"./preset.js";import{l as e}from"./queue.js";let a=!1,r={id:"google-tag-manager",never:["authentication"],form:/^(?<id>GTM-[A-Z0-9]{4,10})$/,start:({id:t})=>a?{}:(a=!0,e("dataLayer").push({"gtm.start":Date.now(),event:"gtm.js"}),{src:"https://www.googletagmanager.com/gtm.js?id="+t})},o=t(r);export{o as start,r as vendor};
