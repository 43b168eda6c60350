//! LICENSES.txt
import{p as s}from"./preset.js";import{l as t}from"./queue.js";let r={id:"crisp",never:[],form:/^(?<id>[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/,start:({id:s})=>(t("$crisp"),Object.assign(globalThis,{CRISP_WEBSITE_ID:s}),{src:"https://client.crisp.chat/l.js"}),consent:s=>t("$crisp").push(["do",s?"chat:show":"chat:hide"])},e=s(r);export{e as start,r as vendor};
