//! LICENSES.txt
import{p as t}from"./preset.js";let s={id:"crazy-egg",never:["authentication"],form:/^(?<first>\d{4})(?<last>\d{4})$/,start:({first:t,last:s})=>({src:`https://script.crazyegg.com/pages/scripts/${t}/${s}.js`})},r=t(s);export{r as start,s as vendor};
