//! LICENSES.txt
function t({config:t}){let n=(t.language||document.querySelector("html").lang).toLowerCase();return/^zh-(?!hans).*(t|hk|mo)/.test(n)?"zh-hant":/^[a-z]+/.exec(n)?.[0]??"en"}async function n(n,e){let a=t(n);"en"!==a&&await Promise.all(Object.entries(e).map(([t,e])=>n.use(`locales/${a}/${t}`,t=>{Object.assign(e,t),n.language=a})))}export{t as l,n as s};
