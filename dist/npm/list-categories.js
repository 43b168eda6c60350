//! LICENSES.txt
import{b as t}from"./looks.js";function e(e){let n=new Map(Object.entries(t.categories)),o=e.map(t=>n.get(t)??t);return new Intl.ListFormat(t.language).format(o).toLowerCase()}export{e as l};
