//! LICENSES.txt
import{p as e}from"./preset.js";import{q as s}from"./queue.js";let t={id:"zendesk",never:[],form:/^(?<id>[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/,element:{id:"ze-snippet"},start:({id:e})=>({src:"https://static.zdassets.com/ekr/snippet.js?key="+e}),consent:e=>s("zE")("messenger:set","cookies",e?"all":"none")},r=e(t);export{r as start,t as vendor};
