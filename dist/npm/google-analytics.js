//! LICENSES.txt
import{s as t}from"./gtag.js";import{p as a}from"./preset.js";let e={id:"google-analytics",never:["authentication"],form:/^(?<id>(G-[A-Z0-9]{6,12}|GT-[A-Z0-9]{5,12}))$/,start:({id:a})=>t(a),consent:(t,a,{id:e})=>{Object.assign(globalThis,{["ga-disable-"+e]:!t})}},i=a(e);export{i as start,e as vendor};
