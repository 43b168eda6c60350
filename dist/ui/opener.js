//! LICENSES.txt
function o(){if(document.querySelector("[data-cookie-gate=open]"))return;let o=document.createElement("button");o.dataset.cookieGate="open",o.append("Cookies"),o.style.cssText="position:fixed;bottom:0;left:0;padding:8px",document.querySelector("html").append(o)}export{o as addOpener};
