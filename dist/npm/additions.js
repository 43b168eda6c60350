//! LICENSES.txt
import{c as e,d as t,b as r,s,a}from"./say.js";import{nothing as o,html as n}from"lit/html.js";import{p as i}from"./preferences.js";import{s as d}from"./signal-names.js";let l={honoured:"Your browser sends {signals}. That is honoured here: advertising and marketing are off unless you decide otherwise.",objected:"Off, since your browser sends {signals}. If you switch this on and save, your choice replaces the signal on this site.",overruled:"Your browser sends {signals}; you have chosen otherwise for this site. Switch this off to follow the signal again.",withAccount:"While you are signed in your choices are kept with your account, otherwise in this browser only.",sensitive:"Off on this page, whatever you choose, as the page is about a sensitive topic. Your choice for other pages stays as it is.",partners:{heading:"Allow additional information sharing with business partners",scope:"This covers only the partnerships described here.",delay:"Switched off, your browser stops at once. A partner that works on servers may take some time, and what was sent before cannot be taken back.",list:{one:"The one partner",other:"All {count} partners"},updated:"Last updated",added:"On this list since",role:"Role",roles:{controller:"Decides itself what happens to the information (controller)",processor:"Acts on our instructions only (processor)"},shares:"Shared",sharesNot:"Not shared",use:"Approved use",regions:"You decide in",regionNames:{"*":"All regions",EEA:"European Economic Area",EFTA:"Iceland, Liechtenstein, Norway and Switzerland",none:"No region: the categories above decide"},byCategory:"Where you are, the categories above decide.",policy:"Privacy policy of {partner}",optOut:"Object at {partner} itself",approved:"Each partner may use what is shared only for the approved use that its entry names."},industry:{heading:"Opt-outs of the advertising industry",text:"The switches above are all you need on this site. These tools of others reach further.",checked:"checked {date}",retired:"closed on {date}, no longer of use"}},c=e(t`.note{padding-inline-start:10px;border-inline-start:3px solid var(--edge)}.about,.links{display:grid;gap:6px}.about{margin-block:4px 10px}.updated{margin-block:2px 8px}.partner{padding:10px 0 14px;border-block-start:1px solid color-mix(in srgb,var(--edge) 45%,transparent)}h5{margin:0;font-size:14px;font-weight:600}.facts{display:grid;grid-template-columns:fit-content(32%) 1fr;gap:6px 16px;margin-block:6px 8px}.facts dd{margin:0}.facts ul{margin:0}.industry{margin-block-start:6px}`);function p(e){let t=Date.parse(e);return Number.isNaN(t)?e:new Intl.DateTimeFormat(r.language,{dateStyle:"long",timeZone:"UTC"}).format(t)}let u=[{name:"WebChoices of the Digital Advertising Alliance",url:"https://optout.aboutads.info/",status:"open",date:"2025-11-20"},{name:"Opt-out of the Network Advertising Initiative",url:"https://optout.networkadvertising.org/",status:"closed",date:"2025-09-15"},{name:"Opt-out add-on of Google Analytics",url:"https://tools.google.com/dlpage/gaoptout",status:"unchecked",date:""},{name:"Ad settings of Google",url:"https://adssettings.google.com/",status:"unchecked",date:""}];function h({ruleConfig:e}){let{heading:t,text:r,checked:a,retired:i}=l.industry;return e?.industryLinks?n`<h4>${t}</h4><p>${r}</p><ul class="industry"> ${u.filter(({status:e})=>"unchecked"!==e).map(({name:e,url:t,status:r,date:o})=>"open"===r?n`<li>
                <a href=${t} target="_blank" rel="noopener noreferrer">${e}</a>
                (${s(a,{date:p(o)})})
              </li>`:n`<li>${e} (${s(i,{date:p(o)})})</li>`)}
    </ul>`:o}let g=({rules:e},t)=>!!e?.topics.length&&e.never.includes(t);function f(e,t){let{topics:r,partners:s,neverVendors:a}=e.rules;if(!r.length)return t;let{categories:o,refusedVendors:n,partners:d=[]}=e.elsewhere(),l=i(e),c=t=>Object.fromEntries(e.config.categories.map(e=>[e,t(e)])),p=e=>(n[e]??[]).filter(e=>!l.includes(e));return{...t,choices:c(r=>g(e,r)?o[r]:!!t.choices[r]),refusedVendors:c(r=>g(e,r)?p(r):[...(t.refusedVendors?.[r]??[]).filter(e=>!a.includes(e)),...p(r).filter(e=>a.includes(e))]),...s.length&&{partners:d}}}let $=e=>n`<time datetime=${e}>${p(e)}</time>`,b=(e,t)=>n`<a href=${e} target="_blank" rel="noopener noreferrer">${t}</a>`,m=e=>e.length?n`<ul>
        ${e.map(e=>n`<li>${e}</li>`)}
      </ul>`:"–";function y({target:e,currentTarget:t}){let r=e,s=t.querySelector("[data-partners]"),a=[...t.querySelectorAll("[data-partner]")];if(r===s)for(let e of a)e.checked=r.checked;else s&&(s.checked=a.some(({checked:e})=>e))}function v(e){let{partners:t,partnersVersion:i,topics:d}=e.rules;if(!t.length)return o;let{partners:c,sensitive:p}=l,u=e.page.decision.partners??[],h=!!d.length,g=t.filter(t=>e.decidesOn(t));return n`<section @change=${y}>
    ${g.length?n`<label><h4>${c.heading}</h4><input type="checkbox" role="switch" data-partners aria-describedby="about-partners" ?checked=${g.some(({id:e})=>u.includes(e))} ?disabled=${h} /></label>`:n`<h4>${c.heading}</h4>`}
    <div id="about-partners" class="about">
      <p>${c.scope} ${g.length?o:c.byCategory}</p>
      ${h?n`<p class="note">${p}</p>`:o}
      <p>${c.delay}</p>
    </div>
    <details>
      <summary>${a(c.list,t.length)}</summary>
      <p class="updated">${c.updated}: ${$(i)}</p>
      ${t.map(e=>((e,t,a,i)=>{let{partners:d}=l;return n`<div class="partner">
    ${t?n`<label><h5>${e.name}</h5><input type="checkbox" role="switch" data-partner value=${e.id} ?checked=${a} ?disabled=${i} /></label>`:n`<h5>${e.name}</h5><p>${d.byCategory}</p>`}
    <dl class="facts">
      <dt>${d.role}</dt>
      <dd>${d.roles[e.role]}</dd>
      <dt>${d.shares}</dt>
      <dd>${m(e.shares)}</dd>
      <dt>${d.sharesNot}</dt>
      <dd>${m(e.sharesNot)}</dd>
      <dt>${d.use}</dt>
      <dd>${e.use}</dd>
      <dt>${d.regions}</dt>
      <dd>${(e=>{let{regionNames:t}=l.partners,s=new Intl.DisplayNames(r.language,{type:"region"}),a=new Map(Object.entries(t));return new Intl.ListFormat(r.language,{type:"unit"}).format((e.length?e:["none"]).map(e=>a.get(e)??(e=>{let[t,r]=e.split("-");try{return`${s.of(t)}${r?` (${r})`:""}`}catch{return e}})(e)))})(e.regions)}</dd>
      <dt>${d.added}</dt>
      <dd>${$(e.added)}</dd>
    </dl>
    <p class="links">
      ${b(e.policy,s(d.policy,{partner:e.name}))}
      ${e.optOut?b(e.optOut,s(d.optOut,{partner:e.name})):o}
    </p>
  </div>`})(e,g.includes(e),u.includes(e.id),h))}
    </details>
  </section>`}let w=({rules:e})=>e.partners.length?n`<p>${l.partners.approved}</p>`:o,k=({rules:e,decidesOn:t},r)=>{let{partners:s,neverPartners:a}=e;return!a.length&&s.every(e=>t(e)&&r.includes(e.id))?["*"]:r},x=e=>e.rules?.partners.length?k(e,(({rules:e,decidesOn:t})=>e.partners.filter(e=>t(e)))(e).map(({id:e})=>e)):void 0,A=(e,t)=>e.rules?.partners.length?k(e,[...t.querySelectorAll("[data-partner]:checked")].map(({value:e})=>e)):void 0,O=({rules:e},t)=>s(t,{signals:d(e.signals)}),j=e=>e.rules?.signals.length?n`<p class="note">${O(e,l.honoured)}</p>`:o;function N(e,t){let{sensitive:r,objected:s,overruled:a}=l,i=e.rules?.objected.includes(t),d=e.page.granted(t)?a:s,c=g(e,t)?r:i&&O(e,d);return c?n`<dd class="note">${c}</dd>`:o}let T=({ruleConfig:e})=>e?.signedIn?l.withAccount:void 0,E={additions:l};export{x as allPartners,w as approvedUse,A as grantedPartners,h as industryLinks,g as isOffHere,f as keepElsewhere,T as keptWhere,N as noteOn,v as partnerSection,j as signalNote,c as styles,E as texts};
