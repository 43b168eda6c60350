//! LICENSES.txt
import{css as t,LitElement as e,nothing as o,html as a,render as i}from"lit";import{r as n,d as s,t as r,f as l,i as p,a as d,h as c,l as m,b as x,c as u,e as b}from"./looks.js";import{r as f,g as h}from"./choose-all.js";import{l as g}from"./list-categories.js";let v=t`:host{${n};${s};position:fixed !important;inset:auto 0 0 !important;z-index:2147483647 !important;display:block !important;box-sizing:border-box !important;max-height:85vh !important;overflow:auto !important;background:var(--paper) !important;border-block-start:1px solid var(--edge) !important;box-shadow:0 -6px 32px #0002 !important;${r}}.box{display:flex;flex-wrap:wrap;gap:16px 40px;align-items:center;max-width:1080px;margin:auto;padding:20px max(16px,env(safe-area-inset-right)) max(20px,env(safe-area-inset-bottom)) max(16px,env(safe-area-inset-left))}.text{flex:1 1 420px;animation:unseen 1ms}@keyframes unseen{from{transform:translateY(-200vh)}}.choices{flex:1 1 280px}.pair{display:grid;grid-auto-rows:1fr;gap:8px}@media (min-width:800px){.choices{flex-grow:0}}.links{display:flex;flex-wrap:wrap;gap:0 20px;justify-content:center;margin-block-start:8px}.links>*{all:unset;padding-block:6px;text-decoration:underline;text-underline-offset:3px;cursor:pointer}.links>:hover{text-decoration-thickness:2px}.links>:focus-visible{${l};border-radius:2px}::slotted(*){${n};${p};display:flex !important;margin:0 0 4px !important;${r}}::slotted(h2){font-size:18px !important;font-weight:650 !important;line-height:24px !important}::slotted(button){${d}}::slotted(button:hover){${c}}::slotted(button:focus-visible){${l}}::slotted(*)::before,::slotted(*)::after{content:none !important}@media print{:host{display:none !important}}`;class k extends e{static styles=[m,v];disconnectedCallback(){super.disconnectedCallback(),setTimeout(this.whenRemoved)}render(){let{privacyPolicy:t}=this.gate.config;return a`<div class="box">
      <div class="text"><slot></slot></div>
      <div class="choices">
        <div class="pair"><slot name="choice"></slot></div>
        <div class="links">
          <button part="more" @click=${this.#t}>${x.more}</button>
          ${t?a`<a part="policy" href=${t}>${x.policy}</a>`:o}
        </div>
      </div>
    </div>`}#t(){this.gate.page.open()}}function $(t){u(t),b("cookie-gate-banner",k);let e=document.createElement("cookie-gate-banner");e.gate=t,e.lang=x.language,e.role="region",e.popover="manual",e.setAttribute("aria-labelledby","cookie-gate-heading"),i((t=>{let{siteName:e,categories:o}=t.config,i=g(o);return a`<h2 id="cookie-gate-heading">${x.heading}</h2>
    ${x.body(e||location.hostname,i).map(t=>a`<p>${t}</p>`)}
    <button id="cookie-gate-refuse" slot="choice" type="button" @click=${f(t,"banner")}>
      ${x.refuse}
    </button>
    <button id="cookie-gate-accept" slot="choice" type="button" @click=${h(t,"banner")}>
      ${x.accept}
    </button>`})(t),e),((t,e)=>{let o=()=>{if(t.page.decision.answered)return;let o=[...document.querySelectorAll("dialog:modal")].at(-1),a=o??document.querySelector("html");e.parentNode!==a&&a.insertBefore(e,o?null:document.querySelector("body"));try{e.showPopover()}catch{}};o(),e.addEventListener("toggle",o),e.whenRemoved=o,new MutationObserver(o).observe(document,{subtree:!0,attributeFilter:["open"]}),setTimeout(()=>{e.isConnected&&!e.offsetHeight&&t.tell("banner-hidden",e)},1e3)})(t,e),t.page.onChange(({answered:t})=>{t&&e.remove()})}export{$ as m};
