//! LICENSES.txt
export{start}from"./banner.js";
