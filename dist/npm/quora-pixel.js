//! LICENSES.txt
import{p as t}from"./preset.js";import{q as e}from"./queue.js";let r={id:"quora-pixel",never:["authentication"],form:/^(?<id>[0-9a-f]{32})$/,start({id:t}){let r=e("qp","queue","qp");return r("init",t),r("track","ViewContent"),{src:"https://a.quora.com/qevents.js"}}},i=t(r);export{i as start,r as vendor};
