//! LICENSES.txt
import{p as t}from"./preset.js";let s={id:"cloudflare-insights",never:["authentication"],form:/^(?<id>[0-9a-f]{32})$/,start:({id:t})=>({src:"https://static.cloudflareinsights.com/beacon.min.js",cfBeacon:JSON.stringify({token:t,spa:!0})})},e=t(s);export{e as start,s as vendor};
