/*! cookie-gate 0.1.0 | MIT, see LICENSES.txt */
import{css as t,LitElement as o,nothing as e,html as i,render as a}from"lit";import{t as n,f as s,b as r,h as p,l,a as c,c as d,d as m}from"./looks.js";import{r as x,g as b}from"./choose-all.js";const h=t`:host{all:initial !important;color-scheme:inherit !important;position:fixed !important;inset:auto 0 0 !important;z-index:2147483647 !important;display:block !important;box-sizing:border-box !important;max-height:85vh !important;overflow:auto !important;background:var(--paper) !important;border-block-start:1px solid var(--edge) !important;box-shadow:0 -6px 32px #0002 !important;${n}}.box{display:flex;flex-wrap:wrap;gap:16px 40px;align-items:center;max-width:1080px;margin:auto;padding:20px max(16px,env(safe-area-inset-right)) max(20px,env(safe-area-inset-bottom)) max(16px,env(safe-area-inset-left))}.text{flex:1 1 420px;animation:unseen 1ms}@keyframes unseen{from{transform:translateY(-200vh)}}.choices{flex:1 1 280px}.pair{display:grid;grid-auto-rows:1fr;gap:8px}@media (min-width:800px){.choices{flex-grow:0}}.links{display:flex;flex-wrap:wrap;gap:0 20px;justify-content:center;margin-block-start:8px}.links>*{all:unset;padding-block:6px;text-decoration:underline;text-underline-offset:3px;cursor:pointer}.links>:hover{text-decoration-thickness:2px}.links>:focus-visible{${s};border-radius:2px}::slotted(*){all:initial !important;color-scheme:inherit !important;display:block !important;margin:0 0 4px !important;${n}}::slotted(h2){font-size:18px !important;font-weight:650 !important;line-height:24px !important}::slotted(button){${r}}::slotted(button:hover){${p}}::slotted(button:focus-visible){${s}}::slotted(*)::before,::slotted(*)::after{content:none !important}@media print{:host{display:none !important}}`;class u extends o{static styles=[l,h];render(){const{privacyPolicy:t}=this.gate.config;return i`<div class="box">
      <div class="text"><slot></slot></div>
      <div class="choices">
        <div class="pair"><slot name="choice"></slot></div>
        <div class="links">
          <button part="more" @click=${this.#t}>${c.more}</button>
          ${t?i`<a part="policy" href=${t}>${c.policy}</a>`:e}
        </div>
      </div>
    </div>`}#t(){this.gate.page.open()}}function f(t){d(t),m("cookie-gate-banner",u);const o=document.createElement("cookie-gate-banner");o.gate=t,o.lang=c.language,o.role="region",o.popover="manual",o.setAttribute("aria-labelledby","cookie-gate-heading"),a((t=>{const{siteName:o,categories:e}=t.config,a=e.map(t=>c.categories[t].toLowerCase()),n=new Intl.ListFormat(c.language).format(a);return i`<h2 id="cookie-gate-heading">${c.heading}</h2>
    ${c.body(o||location.hostname,n).map(t=>i`<p>${t}</p>`)}
    <button id="cookie-gate-refuse" slot="choice" type="button" @click=${x(t,"banner")}>
      ${c.refuse}
    </button>
    <button id="cookie-gate-accept" slot="choice" type="button" @click=${b(t,"banner")}>
      ${c.accept}
    </button>`})(t),o);const e=()=>{t.page.decision.answered||(document.documentElement.insertBefore(o,g()),o.showPopover?.())};g()?e():document.addEventListener("DOMContentLoaded",e,{once:!0}),t.page.onChange(({answered:t})=>{t&&o.remove()})}const g=()=>document.querySelector("body");export{f as mountBanner};
