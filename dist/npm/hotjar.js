//! LICENSES.txt
import{p as t}from"./preset.js";import{q as s}from"./queue.js";let r={id:"hotjar",never:["authentication"],form:/^(?<id>\d{4,9})(;sv=(?<sv>\d{1,2}))?$/,start:({id:t,sv:r="6"})=>(s("hj"),Object.assign(globalThis,{_hjSettings:{hjid:+t,hjsv:+r}}),{src:`https://static.hotjar.com/c/hotjar-${t}.js?sv=${r}`})},o=t(r);export{o as start,r as vendor};
