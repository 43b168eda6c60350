//! LICENSES.txt
import{p as t}from"./preset.js";let i={id:"klaviyo",never:["authentication"],form:/^(?<id>[A-Za-z0-9]{6,7})$/,start:({id:t})=>({src:"https://static.klaviyo.com/onsite/js/klaviyo.js?company_id="+t})},o=t(i);export{o as start,i as vendor};
