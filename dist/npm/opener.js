//! LICENSES.txt
function o({rules:o}){if(document.querySelector("[data-cookie-gate=open]"+(o?",cookie-gate-privacy-choices":"")))return;let t=document.createElement("button");t.dataset.cookieGate="open",t.append("Cookies"),t.style.cssText="position:fixed;bottom:0;left:0;padding:8px",document.querySelector("html").append(t)}export{o as start};
