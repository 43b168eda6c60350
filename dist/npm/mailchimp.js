//! LICENSES.txt
import{p as t}from"./preset.js";let e={id:"mailchimp",never:["authentication"],form:/^(?<path>[0-9a-f]{16,32}\/[0-9a-f]{16,32})$/,element:{id:"mcjs"},start:({path:t})=>({src:`https://chimpstatic.com/mcjs-connected/js/users/${t}.js`})},s=t(e);export{s as start,e as vendor};
