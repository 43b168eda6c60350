//! LICENSES.txt
let e=({config:e})=>Object.fromEntries(e.categories.map(e=>[e,!0])),s=(s,c)=>({isTrusted:o})=>o&&s.choose({choices:e(s),source:c}),c=(e,s)=>()=>e.choose({choices:{},source:s});export{e,s as g,c as r};
