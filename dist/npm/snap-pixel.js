//! LICENSES.txt
import{p as t}from"./preset.js";import{q as e}from"./queue.js";let s={id:"snap-pixel",never:["authentication"],form:/^(?<id>[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/,start({id:t}){let s=e("snaptr","queue","handleRequest");return s("init",t),s("track","PAGE_VIEW"),{src:"https://sc-static.net/scevent.min.js"}}},r=t(s);export{r as start,s as vendor};
