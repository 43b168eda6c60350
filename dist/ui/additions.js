//! LICENSES.txt
import{g as e,h as t,b as r,A as s,c as a,i as o,f as n,s as i}from"./banner.js";import{p as d}from"./preferences.js";let l={honoured:"Your browser sends {signals}. That is honoured here: advertising and marketing are off unless you decide otherwise.",objected:"Off, since your browser sends {signals}. If you switch this on and save, your choice replaces the signal on this site.",overruled:"Your browser sends {signals}; you have chosen otherwise for this site. Switch this off to follow the signal again.",withAccount:"While you are signed in your choices are kept with your account, otherwise in this browser only.",sensitive:"Off on this page, whatever you choose, as the page is about a sensitive topic. Your choice for other pages stays as it is.",partners:{heading:"Allow additional information sharing with business partners",scope:"This covers only the partnerships described here.",delay:"Switched off, your browser stops at once. A partner that works on servers may take some time, and what was sent before cannot be taken back.",list:{one:"The one partner",other:"All {count} partners"},updated:"Last updated",added:"On this list since",role:"Role",roles:{controller:"Decides itself what happens to the information (controller)",processor:"Acts on our instructions only (processor)"},shares:"Shared",sharesNot:"Not shared",use:"Approved use",regions:"You decide in",regionNames:{"*":"All regions",EEA:"European Economic Area",EFTA:"Iceland, Liechtenstein, Norway and Switzerland",none:"No region: the categories above decide"},byCategory:"Where you are, the categories above decide.",policy:"Privacy policy of {partner}",optOut:"Object at {partner} itself",approved:"Each partner may use what is shared only for the approved use that its entry names."},industry:{heading:"Opt-outs of the advertising industry",text:"The switches above are all you need on this site. These tools of others reach further.",checked:"checked {date}",retired:"closed on {date}, no longer of use"}},p=e(t`.note{padding-inline-start:10px;border-inline-start:3px solid var(--edge)}.about,.links{display:grid;gap:6px}.about{margin-block:4px 10px}.updated{margin-block:2px 8px}.partner{padding:10px 0 14px;border-block-start:1px solid color-mix(in srgb,var(--edge) 45%,transparent)}h5{margin:0;font-size:14px;font-weight:600}.facts{display:grid;grid-template-columns:fit-content(32%) 1fr;gap:6px 16px;margin-block:6px 8px}.facts dd{margin:0}.facts ul{margin:0}.industry{margin-block-start:6px}`),c=e=>{let t=Date.parse(e);return Number.isNaN(t)?e:new Intl.DateTimeFormat(r.language,{dateStyle:"long",timeZone:"UTC"}).format(t)},h=[{name:"WebChoices of the Digital Advertising Alliance",url:"https://optout.aboutads.info/",status:"open",date:"2025-11-20"},{name:"Opt-out of the Network Advertising Initiative",url:"https://optout.networkadvertising.org/",status:"closed",date:"2025-09-15"},{name:"Opt-out add-on of Google Analytics",url:"https://tools.google.com/dlpage/gaoptout",status:"unchecked",date:""},{name:"Ad settings of Google",url:"https://adssettings.google.com/",status:"unchecked",date:""}],u=({ruleConfig:e})=>{let{heading:t,text:r,checked:n,retired:i}=l.industry;return e?.industryLinks?o`<h4>${t}</h4><p>${r}</p><ul class="industry"> ${h.filter(({status:e})=>"unchecked"!==e).map(({name:e,url:t,status:r,date:s})=>"open"===r?o`<li>
                <a href=${t} target="_blank" rel="noopener noreferrer">${e}</a>
                (${a(n,{date:c(s)})})
              </li>`:o`<li>${e} (${a(i,{date:c(s)})})</li>`)}
    </ul>`:s},g=({rules:e},t)=>!!e?.topics.length&&e.never.includes(t),$=(e,t)=>{let{topics:r,partners:s,neverVendors:a}=e.rules;if(!r.length)return t;let{categories:o,refusedVendors:n,partners:i=[]}=e.elsewhere(),l=d(e),p=t=>Object.fromEntries(e.config.categories.map(e=>[e,t(e)])),c=e=>(n[e]??[]).filter(e=>!l.includes(e));return{...t,choices:p(r=>g(e,r)?o[r]:!!t.choices[r]),refusedVendors:p(r=>g(e,r)?c(r):[...(t.refusedVendors?.[r]??[]).filter(e=>!a.includes(e)),...c(r).filter(e=>a.includes(e))]),...s.length&&{partners:i}}},f=e=>o`<time datetime=${e}>${c(e)}</time>`,b=(e,t)=>o`<a href=${e} target="_blank" rel="noopener noreferrer">${t}</a>`,y=e=>e.length?o`<ul>
        ${e.map(e=>o`<li>${e}</li>`)}
      </ul>`:"–",m=({target:e,currentTarget:t})=>{let r=e,s=t.querySelector("[data-partners]"),a=[...t.querySelectorAll("[data-partner]")];if(r===s)for(let e of a)e.checked=r.checked;else s&&(s.checked=a.some(({checked:e})=>e))},v=e=>{let{partners:t,partnersVersion:r,topics:a}=e.rules;if(!t.length)return s;let{partners:i,sensitive:d}=l,p=e.page.decision.partners??[],c=!!a.length,h=t.filter(t=>e.decidesOn(t));return o`<section @change=${m}>
    ${h.length?o`<label><h4>${i.heading}</h4><input type="checkbox" role="switch" data-partners aria-describedby="about-partners" ?checked=${h.some(({id:e})=>p.includes(e))} ?disabled=${c} /></label>`:o`<h4>${i.heading}</h4>`}
    <div id="about-partners" class="about">
      <p>${i.scope} ${h.length?s:i.byCategory}</p>
      ${c?o`<p class="note">${d}</p>`:s}
      <p>${i.delay}</p>
    </div>
    <details>
      <summary>${n(i.list,t.length)}</summary>
      <p class="updated">${i.updated}: ${f(r)}</p>
      ${t.map(e=>w(e,h.includes(e),p.includes(e.id),c))}
    </details>
  </section>`},w=(e,t,n,i)=>{let{partners:d}=l;return o`<div class="partner">
    ${t?o`<label><h5>${e.name}</h5><input type="checkbox" role="switch" data-partner value=${e.id} ?checked=${n} ?disabled=${i} /></label>`:o`<h5>${e.name}</h5><p>${d.byCategory}</p>`}
    <dl class="facts">
      <dt>${d.role}</dt>
      <dd>${d.roles[e.role]}</dd>
      <dt>${d.shares}</dt>
      <dd>${y(e.shares)}</dd>
      <dt>${d.sharesNot}</dt>
      <dd>${y(e.sharesNot)}</dd>
      <dt>${d.use}</dt>
      <dd>${e.use}</dd>
      <dt>${d.regions}</dt>
      <dd>${(e=>{let{regionNames:t}=l.partners,s=new Intl.DisplayNames(r.language,{type:"region"}),a=new Map(Object.entries(t));return new Intl.ListFormat(r.language,{type:"unit"}).format((e.length?e:["none"]).map(e=>a.get(e)??(e=>{let[t,r]=e.split("-");try{return`${s.of(t)}${r?` (${r})`:""}`}catch{return e}})(e)))})(e.regions)}</dd>
      <dt>${d.added}</dt>
      <dd>${f(e.added)}</dd>
    </dl>
    <p class="links">
      ${b(e.policy,a(d.policy,{partner:e.name}))}
      ${e.optOut?b(e.optOut,a(d.optOut,{partner:e.name})):s}
    </p>
  </div>`},k=({rules:e})=>e.partners.length?o`<p>${l.partners.approved}</p>`:s,x=({rules:e,decidesOn:t},r)=>{let{partners:s,neverPartners:a}=e;return!a.length&&s.every(e=>t(e)&&r.includes(e.id))?["*"]:r},A=e=>e.rules?.partners.length?x(e,(({rules:e,decidesOn:t})=>e.partners.filter(e=>t(e)))(e).map(({id:e})=>e)):void 0,O=(e,t)=>e.rules?.partners.length?x(e,[...t.querySelectorAll("[data-partner]:checked")].map(({value:e})=>e)):void 0,N=({rules:e},t)=>a(t,{signals:i(e.signals)}),T=e=>e.rules?.signals.length?o`<p class="note">${N(e,l.honoured)}</p>`:s,j=(e,t)=>{let{sensitive:r,objected:a,overruled:n}=l,i=e.rules?.objected.includes(t),d=e.page.granted(t)?n:a,p=g(e,t)?r:i&&N(e,d);return p?o`<dd class="note">${p}</dd>`:s},E=({ruleConfig:e})=>e?.signedIn?l.withAccount:void 0,I={additions:l};export{A as allPartners,k as approvedUse,O as grantedPartners,u as industryLinks,g as isOffHere,$ as keepElsewhere,E as keptWhere,j as noteOn,v as partnerSection,T as signalNote,p as styles,I as texts};
