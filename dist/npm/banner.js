//! LICENSES.txt
export{m as start}from"./mount-banner.js";
