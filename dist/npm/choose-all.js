/*! cookie-gate 0.1.0 | MIT, see LICENSES.txt */
const e=(e,s)=>r=>{if(!r.isTrusted)return;const c=Object.fromEntries(e.config.categories.map(e=>[e,!0]));e.choose({choices:c,refusedVendors:{},source:s})},s=(e,s)=>()=>e.choose({choices:{},refusedVendors:{},source:s});export{e as g,s as r};
