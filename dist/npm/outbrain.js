//! LICENSES.txt
import{p as t}from"./preset.js";import{q as e}from"./queue.js";let r={id:"outbrain",never:["authentication"],form:/^(?<id>[0-9a-f]{32,36})$/,start({id:t}){let r=e("obApi","queue","dispatch");return Object.assign(r,{version:"1.1",loaded:!0,marketerId:t}),r("track","PAGE_VIEW"),{src:"https://amplify.outbrain.com/cp/obtp.js"}}},o=t(r);export{o as start,r as vendor};
