//! LICENSES.txt
import{l as a}from"./queue.js";let s=function(){a("dataLayer").push(arguments)},t=a=>(globalThis.gtag??=s,s("js",new Date),s("config",a),{src:"https://www.googletagmanager.com/gtag/js?id="+a});export{s as g,t as s};
