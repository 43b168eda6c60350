//! LICENSES.txt
import{u as t}from"./index2.js";function e(e){return e.uiConfig??=(({config:e,tell:r})=>{let n=Object.entries(t);return Object.fromEntries(n.map(([t,[n,o]])=>{let a=e[t]?.trim();return void 0===a?[t,n]:o.test(a)?[t,!1===n||a]:(r("bad-value",`data-${t.replace(/[A-Z]/g,"-$&").toLowerCase()}="${a}", not ${o}`),[t,n])}))})(e)}export{e as s};
