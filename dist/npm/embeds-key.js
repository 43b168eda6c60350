//! LICENSES.txt
let e="cookie-gate-embeds";export{e};
