//! LICENSES.txt
import{p as t}from"./preset.js";let s={id:"umami",never:["authentication"],form:/^(?<id>[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})(;host=(?<host>https:\/\/[\w.-]+(:\d+)?))?$/,start:({id:t,host:s="https://cloud.umami.is"})=>({src:s+"/script.js",websiteId:t})},i=t(s);export{i as start,s as vendor};
