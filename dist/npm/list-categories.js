//! LICENSES.txt
import{b as t}from"./say.js";let e=e=>new Intl.ListFormat(t.language).format(e);function a(a){let n=new Map(Object.entries(t.categories));return e(a.map(t=>n.get(t)??t))}export{a,e as l};
