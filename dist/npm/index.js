//! LICENSES.txt
export{d as start}from"./index2.js";
