//! LICENSES.txt
function t(t,e){customElements.get(t)||customElements.define(t,e)}export{t as d};
