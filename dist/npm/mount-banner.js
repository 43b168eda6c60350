//! LICENSES.txt
import{css as t,LitElement as e,nothing as o,html as a,render as i}from"lit";import{r as n,d as s,t as r,f as l,i as p,a as c,h as d,l as m,b as x,c as u,e as b}from"./looks.js";import{g as f,r as h}from"./choose-all.js";import{l as g}from"./list-categories.js";let v=t`:host{${n};${s};position:fixed !important;inset:auto 0 0 !important;z-index:2147483647 !important;display:block !important;box-sizing:border-box !important;max-height:85vh !important;overflow:auto !important;background:var(--paper) !important;border-block-start:1px solid var(--edge) !important;box-shadow:0 -6px 32px #0002 !important;${r}}.box{display:flex;flex-wrap:wrap;gap:16px 40px;align-items:center;max-width:1080px;margin:auto;padding:20px max(16px,env(safe-area-inset-right)) max(20px,env(safe-area-inset-bottom)) max(16px,env(safe-area-inset-left))}.text{flex:1 1 420px;animation:unseen 1ms}@keyframes unseen{from{transform:translateY(-200vh)}}.choices{flex:1 1 280px}.pair{display:grid;grid-auto-rows:1fr;gap:8px}@media (min-width:800px){.choices{flex-grow:0}}.links{display:flex;flex-wrap:wrap;gap:0 20px;justify-content:center;margin-block-start:8px}.links>*{all:unset;padding-block:6px;text-decoration:underline;text-underline-offset:3px;cursor:pointer}.links>:hover{text-decoration-thickness:2px}.links>:focus-visible{${l};border-radius:2px}::slotted(*){${n};${p};display:flex !important;margin:0 0 4px !important;${r}}::slotted(h2){font-size:18px !important;font-weight:650 !important;line-height:24px !important}::slotted(button){${c}}::slotted(button:hover){${d}}::slotted(button:focus-visible){${l}}::slotted(*)::before,::slotted(*)::after{content:none !important}@media print{:host{display:none !important}}`;class k extends e{static styles=[m,v];disconnectedCallback(){super.disconnectedCallback(),setTimeout(this.whenRemoved)}render(){let{privacyPolicy:t}=this.gate.config;return a`<div class="box">
      <div class="text"><slot></slot></div>
      <div class="choices">
        <div class="pair"><slot name="choice"></slot></div>
        <div class="links">
          <button part="more" @click=${this.openPreferences}>${x.more}</button>
          ${this.more()}${t?a`<a part="policy" href=${t}>${x.policy}</a>`:o}
        </div>
      </div>
    </div>`}more(){return o}openPreferences(){this.gate.page.open()}}let $=t=>({body:x.body(y(t),g(t.config.categories)),accept:x.accept,onAccept:f(t,"banner")}),y=({config:t})=>t.siteName||location.hostname;function w(t,e=$,o=k){u(t),b("cookie-gate-banner",o);let n=document.createElement("cookie-gate-banner");n.gate=t,n.lang=x.language,n.role="region",n.popover="manual",n.setAttribute("aria-labelledby","cookie-gate-heading"),t.page.onChange(({answered:o})=>{o?n.remove():i(((t,{body:e,accept:o,onAccept:i})=>a`<h2 id="cookie-gate-heading">${x.heading}</h2>
    ${e.map(t=>a`<p>${t}</p>`)}
    <button id="cookie-gate-refuse" slot="choice" type="button" @click=${h(t,"banner")}>
      ${x.refuse}
    </button>
    <button id="cookie-gate-accept" slot="choice" type="button" @click=${i}>
      ${o}
    </button>`)(t,e(t)),n)}),((t,e)=>{let o=()=>{if(t.page.decision.answered)return;let o=[...document.querySelectorAll("dialog:modal")].at(-1),a=o??document.querySelector("html");e.parentNode!==a&&a.insertBefore(e,o?null:document.querySelector("body"));try{e.showPopover()}catch{}};o(),e.addEventListener("toggle",o),e.whenRemoved=o,new MutationObserver(o).observe(document,{subtree:!0,attributeFilter:["open"]}),setTimeout(()=>{e.isConnected&&!e.offsetHeight&&t.tell("banner-hidden",e)},1e3)})(t,n)}export{k as B,w as m,y as n};
