//! LICENSES.txt
let t=globalThis,e=(e,l="q",o="")=>t[e]??=Object.assign(function(){let n=t[e];n[o]?n[o].apply(n,arguments):n[l].push(arguments)},{[l]:[]}),l=e=>t[e]??=[];function o(t,e){let o=l(t);for(let t of e.match(/\w+/g)??[])o[t]??=(...e)=>{o.push([t,...e])};return o}export{l,o as m,e as q};
