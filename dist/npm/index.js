/*! cookie-gate 0.1.0 | MIT, see LICENSES.txt */
export{s as start}from"./index2.js";
