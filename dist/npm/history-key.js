//! LICENSES.txt
let e="cookie-gate-receipts";export{e as h};
