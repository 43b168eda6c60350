//! LICENSES.txt
import{p as t}from"./preset.js";let e={id:"amplitude",never:["authentication"],form:/^(?<id>[a-f0-9]{32})$/,start:({id:t})=>(Object.assign(globalThis,{amplitude:{invoked:!0,_iq:{},_q:[{name:"init",args:[t],resolve(){}}]}}),{src:`https://cdn.amplitude.com/script/${t}.js`}),consent(t){let{amplitude:e}=globalThis;e?.setOptOut?.(!t)}},i=t(e);export{i as start,e as vendor};
