//! LICENSES.txt
import{b as t}from"./say.js";let e=e=>Intl.ListFormat.supportedLocalesOf(t.language).length?new Intl.ListFormat(t.language).format(e):e.join(", ");function n(n){let a=new Map(Object.entries(t.categories));return e(n.map(t=>a.get(t)??t))}export{n as a,e as l};
