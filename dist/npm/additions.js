//! LICENSES.txt
import{css as e,nothing as t,html as r}from"lit";import{b as s}from"./looks.js";import{p as o}from"./preferences.js";let a=e`.about,.links{display:grid;gap:6px}.about{margin-block:4px 10px}.updated{margin-block:2px 8px}.partner{padding:10px 0 14px;border-block-start:1px solid color-mix(in srgb,var(--edge) 45%,transparent)}h5{margin:0;font-size:14px;font-weight:600}.facts{display:grid;grid-template-columns:fit-content(32%) 1fr;gap:6px 16px;margin-block:6px 8px}.facts dd{margin:0}.facts ul{margin:0}.industry{margin-block-start:6px}`,n={signals:{gpc:"Global Privacy Control",dnt:"Do Not Track"},honoured:e=>`Your browser sends ${e}. That is honoured here: advertising and marketing are off unless you decide otherwise.`,objected:e=>`Off, since your browser sends ${e}. If you switch this on and save, your choice replaces the signal on this site.`,overruled:e=>`Your browser sends ${e}; you have chosen otherwise for this site. Switch this off to follow the signal again.`,withAccount:"While you are signed in your choices are kept with your account, otherwise in this browser only.",sensitive:"Off on this page, whatever you choose, as the page is about a sensitive topic. Your choice for other pages stays as it is.",partners:{heading:"Allow additional information sharing with business partners",scope:"This covers only the partnerships described here.",delay:"Switched off, your browser stops at once. A partner that works on servers may take some time, and what was sent before cannot be taken back.",list:e=>1===e?"The one partner":`All ${e} partners`,updated:"Last updated",added:"On this list since",role:"Role",roles:{controller:"Decides itself what happens to the information (controller)",processor:"Acts on our instructions only (processor)"},shares:"Shared",sharesNot:"Not shared",use:"Approved use",regions:"You decide in",regionNames:{"*":"All regions",EEA:"European Economic Area",EFTA:"Iceland, Liechtenstein, Norway and Switzerland",none:"No region: the categories above decide"},byCategory:"Where you are, the categories above decide.",policy:e=>"Privacy policy of "+e,optOut:e=>`Object at ${e} itself`,approved:"Each partner may use what is shared only for the approved use that its entry names."},industry:{heading:"Opt-outs of the advertising industry",text:"The switches above are all you need on this site. These tools of others reach further.",checked:e=>"checked "+e,retired:e=>`closed on ${e}, no longer of use`}};function i(e){let t=Date.parse(e);return Number.isNaN(t)?e:new Intl.DateTimeFormat(s.language,{dateStyle:"long",timeZone:"UTC"}).format(t)}let d=[{name:"WebChoices of the Digital Advertising Alliance",url:"https://optout.aboutads.info/",status:"open",date:"2025-11-20"},{name:"Opt-out of the Network Advertising Initiative",url:"https://optout.networkadvertising.org/",status:"closed",date:"2025-09-15"},{name:"Opt-out add-on of Google Analytics",url:"https://tools.google.com/dlpage/gaoptout",status:"unchecked",date:""},{name:"Ad settings of Google",url:"https://adssettings.google.com/",status:"unchecked",date:""}];function l({ruleConfig:e}){let{heading:s,text:o,checked:a,retired:l}=n.industry;return e?.industryLinks?r`<h4>${s}</h4><p>${o}</p><ul class="industry"> ${d.filter(({status:e})=>"unchecked"!==e).map(({name:e,url:t,status:s,date:o})=>"open"===s?r`<li>
                <a href=${t} target="_blank" rel="noopener noreferrer">${e}</a>
                (${a(i(o))})
              </li>`:r`<li>${e} (${l(i(o))})</li>`)}
    </ul>`:t}let c=({rules:e},t)=>!!e?.topics.length&&e.never.includes(t);function p(e,t){let{topics:r,partners:s,neverVendors:a}=e.rules;if(!r.length)return t;let{categories:n,refusedVendors:i,partners:d=[]}=e.elsewhere(),l=o(e),p=t=>Object.fromEntries(e.config.categories.map(e=>[e,t(e)])),u=e=>(i[e]??[]).filter(e=>!l.includes(e));return{...t,choices:p(r=>c(e,r)?n[r]:!!t.choices[r]),refusedVendors:p(r=>c(e,r)?u(r):[...(t.refusedVendors?.[r]??[]).filter(e=>!a.includes(e)),...u(r).filter(e=>a.includes(e))]),...s.length&&{partners:d}}}let u=n.partners,h=e=>r`<time datetime=${e}>${i(e)}</time>`,g=(e,t)=>r`<a href=${e} target="_blank" rel="noopener noreferrer">${t}</a>`,$=e=>e.length?r`<ul>
        ${e.map(e=>r`<li>${e}</li>`)}
      </ul>`:"–";function f({target:e,currentTarget:t}){let r=e,s=t.querySelector("[data-partners]"),o=[...t.querySelectorAll("[data-partner]")];if(r===s)for(let e of o)e.checked=r.checked;else s&&(s.checked=o.some(({checked:e})=>e))}function b(e){let{partners:s,partnersVersion:o,topics:a}=e.rules;if(!s.length)return t;let i=e.page.decision.partners??[],d=!!a.length,l=s.filter(t=>e.decidesOn(t));return r`<section @change=${f}>
    ${l.length?r`<label><h4>${u.heading}</h4><input type="checkbox" role="switch" data-partners aria-describedby="about-partners" ?checked=${l.some(({id:e})=>i.includes(e))} ?disabled=${d} /></label>`:r`<h4>${u.heading}</h4>`}
    <div id="about-partners" class="about">
      <p>${u.scope} ${l.length?t:u.byCategory}</p>
      ${d?r`<p class="note">${n.sensitive}</p>`:t}
      <p>${u.delay}</p>
    </div>
    <details>
      <summary>${u.list(s.length)}</summary>
      <p class="updated">${u.updated}: ${h(o)}</p>
      ${s.map(e=>y(e,l.includes(e),i.includes(e.id),d))}
    </details>
  </section>`}let y=(e,o,a,i)=>r`<div class="partner">
    ${o?r`<label><h5>${e.name}</h5><input type="checkbox" role="switch" data-partner value=${e.id} ?checked=${a} ?disabled=${i} /></label>`:r`<h5>${e.name}</h5><p>${u.byCategory}</p>`}
    <dl class="facts">
      <dt>${u.role}</dt>
      <dd>${u.roles[e.role]}</dd>
      <dt>${u.shares}</dt>
      <dd>${$(e.shares)}</dd>
      <dt>${u.sharesNot}</dt>
      <dd>${$(e.sharesNot)}</dd>
      <dt>${u.use}</dt>
      <dd>${e.use}</dd>
      <dt>${u.regions}</dt>
      <dd>${(e=>{let{regionNames:t}=n.partners,r=new Intl.DisplayNames(s.language,{type:"region"});return new Intl.ListFormat(s.language,{type:"unit"}).format((e.length?e:["none"]).map(e=>t[e]??(e=>{let[t,s]=e.split("-");try{return`${r.of(t)}${s?` (${s})`:""}`}catch{return e}})(e)))})(e.regions)}</dd>
      <dt>${u.added}</dt>
      <dd>${h(e.added)}</dd>
    </dl>
    <p class="links">
      ${g(e.policy,u.policy(e.name))}
      ${e.optOut?g(e.optOut,u.optOut(e.name)):t}
    </p>
  </div>`,m=({rules:e})=>e.partners.length?r`<p>${u.approved}</p>`:t,v=({rules:e,decidesOn:t},r)=>{let{partners:s,neverPartners:o}=e;return!o.length&&s.every(e=>t(e)&&r.includes(e.id))?["*"]:r},w=e=>e.rules?.partners.length?v(e,(({rules:e,decidesOn:t})=>e.partners.filter(e=>t(e)))(e).map(({id:e})=>e)):void 0,k=(e,t)=>e.rules?.partners.length?v(e,[...t.querySelectorAll("[data-partner]:checked")].map(({value:e})=>e)):void 0,x=({rules:e})=>new Intl.ListFormat(s.language).format(e.signals.map(e=>n.signals[e])),A=e=>e.rules?.signals.length?r`<p class="note">${n.honoured(x(e))}</p>`:t;function O(e,s){let{sensitive:o,objected:a,overruled:i}=n,d=e.rules?.objected.includes(s),l=e.page.granted(s)?i:a,p=c(e,s)?o:d&&l(x(e));return p?r`<dd class="note">${p}</dd>`:t}let N=({ruleConfig:e})=>e?.signedIn?n.withAccount:void 0;export{w as allPartners,m as approvedUse,k as grantedPartners,l as industryLinks,c as isOffHere,p as keepElsewhere,N as keptWhere,O as noteOn,b as partnerSection,A as signalNote,a as styles};
