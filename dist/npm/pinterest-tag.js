//! LICENSES.txt
import{p as t}from"./preset.js";import{q as e}from"./queue.js";let r={id:"pinterest-tag",never:["authentication"],form:/^(?<id>\d{13})$/,start({id:t}){let r=e("pintrk","queue");return Object.assign(r,{version:"3.0"}),r("setconsent",!0),r("load",t),r("page"),{src:"https://s.pinimg.com/ct/core.js"}},consent:t=>e("pintrk")("setconsent",t)},s=t(r);export{s as start,r as vendor};
