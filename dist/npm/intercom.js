//! LICENSES.txt
import{p as t}from"./preset.js";import{q as e}from"./queue.js";let o={id:"intercom",never:[],form:/^(?<id>[a-z0-9]{6,10})$/,start:({id:t})=>(Object.assign(globalThis,{intercomSettings:{app_id:t}}),e("Intercom"),{src:"https://widget.intercom.io/widget/"+t}),consent:(t,o,{id:i})=>t?e("Intercom")("boot",{app_id:i}):e("Intercom")("shutdown")},i=t(o);export{i as start,o as vendor};
