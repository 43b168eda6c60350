//! LICENSES.txt
let t=({rules:t})=>{if(document.querySelector("[data-cookie-gate=open]"+(t?",cookie-gate-privacy-choices":"")))return;let e=document.createElement("button");e.dataset.cookieGate="open",e.append("Cookies"),e.style.cssText="position:fixed;bottom:0;left:0;padding:8px",document.querySelector("html").append(e)};export{t as start};
