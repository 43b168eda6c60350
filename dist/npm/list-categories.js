//! LICENSES.txt
import{b as n}from"./say.js";function t(t){let{language:a}=n;return"en"===a?(n=>n.length>2?`${n.slice(0,-1).join(", ")}, and ${n.at(-1)}`:n.join(" and "))(t):Intl.ListFormat.supportedLocalesOf(a).length?new Intl.ListFormat(a).format(t):t.join(", ")}function a(a){let e=new Map(Object.entries(n.categories));return t(a.map(n=>e.get(n)??n))}export{a,t as l};
