//! LICENSES.txt
import{s as t}from"./gtag.js";import{p as o}from"./preset.js";let r={id:"google-ads",never:["authentication"],form:/^(?<id>AW-\d{8,12})$/,start:({id:o})=>t(o)},e=o(r);export{e as start,r as vendor};
