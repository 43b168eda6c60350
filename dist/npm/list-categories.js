/*! cookie-gate 0.1.0 | MIT, see LICENSES.txt */
import{a as o}from"./looks.js";function n(n){const t=n.map(n=>o.categories[n]??n);return new Intl.ListFormat(o.language).format(t).toLowerCase()}export{n as l};
