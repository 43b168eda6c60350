//! LICENSES.txt
import{p as t}from"./preset.js";import{l as e}from"./queue.js";let i={id:"vwo",never:["authentication"],form:/^(?<id>\d{3,8})$/,start:({id:t})=>(e("VWO"),{src:`https://dev.visualwebsiteoptimizer.com/lib/${t}.js`})},r=t(i);export{r as start,i as vendor};
