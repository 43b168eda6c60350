//! LICENSES.txt
import{p as t}from"./preset.js";let s={id:"fathom",never:["authentication"],form:/^(?<id>[A-Z]{8})$/,start:({id:t})=>({src:"https://cdn.usefathom.com/script.js",site:t})},e=t(s);export{e as start,s as vendor};
