//! cookie-gate: see LICENSES.txt
import{a as o}from"./looks.js";function t(t){let n=t.map(t=>o.categories[t]??t);return new Intl.ListFormat(o.language).format(n).toLowerCase()}export{t as l};
