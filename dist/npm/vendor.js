//! LICENSES.txt
let e=e=>{let{cookieGateVendors:o}=globalThis;return o&&Object.hasOwn(o,e)?o[e]:void 0};export{e as r};
