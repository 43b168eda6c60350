//! LICENSES.txt
import{p as t}from"./preset.js";let e={id:"sentry",never:["authentication"],form:/^(?<id>[0-9a-f]{32})$/,start:({id:t})=>({src:`https://js.sentry-cdn.com/${t}.min.js`}),consent(t){let{Sentry:e}=globalThis;t||e?.close?.()}},s=t(e);export{s as start,e as vendor};
