//! LICENSES.txt
import{p as t}from"./preset.js";import{q as e}from"./queue.js";let r={id:"x-pixel",never:["authentication"],form:/^(?<id>[a-z0-9]{5,6})$/,start({id:t}){let r=e("twq","queue","exe");return Object.assign(r,{version:"1.1"}),r("config",t),{src:"https://static.ads-twitter.com/uwt.js"}}},i=t(r);export{i as start,r as vendor};
