//! LICENSES.txt
import{p as t}from"./preset.js";let a={id:"plausible",never:["authentication"],form:/^(?<domain>[a-z0-9.-]+\.[a-z]{2,})$/,start:({domain:t})=>({src:"https://plausible.io/js/script.js",domain:t})},i=t(a);export{i as start,a as vendor};
