//! LICENSES.txt
export{s as start}from"./index2.js";
