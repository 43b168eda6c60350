//! LICENSES.txt
let e=(e,r)=>s=>{if(!s.isTrusted)return;let c=Object.fromEntries(e.config.categories.map(e=>[e,!0]));e.choose({choices:c,refusedVendors:{},source:r})},r=(e,r)=>()=>e.choose({choices:{},refusedVendors:{},source:r});export{e as g,r};
