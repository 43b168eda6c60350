//! LICENSES.txt
import{p as t}from"./preset.js";import{l as e}from"./queue.js";let i={id:"optimizely",never:["authentication"],form:/^(?<id>\d{6,20})$/,start:({id:t})=>({src:`https://cdn.optimizely.com/js/${t}.js`}),consent:t=>e("optimizely").push({type:"optOut",isOptOut:!t})},o=t(i);export{o as start,i as vendor};
