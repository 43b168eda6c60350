//! LICENSES.txt
import{l as a}from"./queue.js";let t=function(){a("dataLayer").push(arguments)};function e(a,...e){return globalThis.gtag??=t,t("js",new Date),t("config",a,...e),{src:"https://www.googletagmanager.com/gtag/js?id="+a}}export{t as g,e as s};
