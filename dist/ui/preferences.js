//! LICENSES.txt
import{r as e,d as t,t as n,b as i,h as o,f as a,a as s,i as r,l as d,A as c,k as l,e as p,m as u,n as h,u as g,o as b,g as x,j as m}from"./banner.js";let v={heading:"Your choices",intro:"Switch on what you agree to. Nothing optional is on until you do, and you can come back at any time.",technologies:[{name:"Cookies",text:"are small files a site keeps in your browser."},{name:"Pixels",text:"are small pieces of code that tell when a page or an e-mail is seen."},{name:"Local storage",text:"keeps information in your browser, as cookies do, but is not sent by itself."}],uses:{security:{name:"Authentication and security",text:"Signing you in, keeping your account safe, stopping spam and abuse."},functionality:{name:"Functionality",text:"Showing error messages, switching accounts, keeping tabs in step."},preferences:{name:"Preferences",text:"Remembering your language, your country and your settings."},analytics:{name:"Analytics",text:"Counting visits and seeing how pages and links are used."},research:{name:"Research and development",text:"Testing changes and finding problems and new ideas."},content:{name:"Personalized content",text:"Choosing stories and suggestions by what you have looked at."},advertising:{name:"Advertising",text:"Choosing ads by what you do here and elsewhere, and measuring what they achieve."},marketing:{name:"Marketing",text:"Running our own campaigns, on the web and by e-mail, and measuring them."},devices:{name:"Personalization across devices",text:"Linking the devices you use, to use what is known from one on another."}},always:"Always on: without it you cannot sign in, and the site cannot be kept safe.",vendors:"On this page",save:"Save choices",close:"Close without changes"},f=s`:host{${e};${t};${n}}dialog{box-sizing:border-box;width:min(640px,100vw - 16px);max-height:calc(100dvh - 16px);padding:0;overflow:auto;overscroll-behavior:contain;color:var(--ink);background:var(--paper);border:1px solid var(--edge);border-radius:calc(var(--round) + 4px)}dialog::backdrop{background:#0008}.top,.bottom{position:sticky;z-index:1;background:var(--paper)}.top{display:flex;top:0;gap:16px;justify-content:space-between;align-items:center;padding:12px 12px 8px 20px}.bottom{bottom:0;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,180px),1fr));gap:8px;padding:12px 20px 16px;border-block-start:1px solid var(--edge)}.body{padding:0 20px 12px}h2,h3,p,dl,dd,ul{margin:0;padding:0;font:inherit}h2{font-size:20px;font-weight:650;line-height:28px}h3{font-size:16px;font-weight:600}section{padding:14px 0;border-block-start:1px solid color-mix(in srgb,var(--edge) 45%,transparent)}label{display:flex;gap:16px;justify-content:space-between;align-items:center;min-height:32px}dl,ul,.technologies{margin-block-start:6px;list-style:none}.technologies{margin-block-end:14px}dt,b{font-weight:600}dd{margin-block-end:6px}input{position:relative;flex:none;box-sizing:border-box;width:44px;height:26px;margin:0;appearance:none;background:var(--paper);border:2px solid var(--edge);border-radius:13px;cursor:pointer}input::before{content:'';position:absolute;inset:3px auto 3px 3px;width:16px;background:var(--edge);border-radius:50%}input:checked{background:var(--button);border-color:var(--button)}input:checked::before{inset-inline:auto 3px;background:var(--button-ink)}input:disabled{cursor:default;opacity:0.6}@media (forced-colors:active){input{appearance:auto}}.bottom button{${i}}.bottom button:hover{${o}}.close{all:unset;box-sizing:border-box;width:44px;height:44px;font-size:24px;line-height:44px;text-align:center;border-radius:var(--round);cursor:pointer}:focus-visible{${a}}`;class y extends r{static styles=[d,f];firstUpdated(){this.#e?.showModal()}render(){let{intro:e,technologies:t,heading:n,save:i,close:o}=v,{privacyPolicy:a,categories:s}=this.gate.config;return p`<dialog part="dialog" aria-labelledby="heading" @close=${this.remove}><div class="top"><h2 id="heading">${n}</h2><button class="close" aria-label=${o} @click=${this.#t}>×</button></div><div class="body" @change=${this.#n}><p>${e}</p><div class="technologies"> ${t.map(({name:e,text:t})=>p`<p><b>${e}</b> ${t}</p>`)}
          ${a?p`<p><a href=${a}>${l.policy}</a></p>`:c}
        </div>
        ${["authentication",...s].map(e=>this.#i(e))}
      </div>
      <div class="bottom">
        <button @click=${this.#o(u(this.gate,"settings"))}>
          ${l.refuse}
        </button>
        <button @click=${this.#o(h(this.gate,"settings"))}>${l.accept}</button>
        <button @click=${this.#o(this.#a)}>${i}</button>
      </div>
    </dialog>`}#i(e){let{always:t,uses:n}=v,i=this.gate.page.granted(e),o="authentication"===e;return p`<section>
      <label>
        <h3>${l.categories[e]}</h3>
        <input
          type="checkbox"
          role="switch"
          name=${e}
          aria-describedby="about-${e}"
          ?checked=${i}
          ?disabled=${o}
        />
      </label>
      <dl id="about-${e}">
        ${g[e].map(e=>p`<dt>${n[e].name}</dt><dd>${n[e].text}</dd>`)}
        ${o?p`<dd>${t}</dd>`:c}
      </dl>
      ${o?c:this.#s(e,i)}
    </section>`}#s(e,t){let n=[...document.querySelectorAll("[data-vendor][data-consent]")].filter(t=>t.dataset.consent.split(/\s+/).includes(e)),i=new Set([...this.gate.config[e].map(e=>e.replace(/:.*/,"")),...n.map(e=>e.dataset.vendor)]);return i.size?p`<p><b>${v.vendors}</b></p>
          <ul>
            ${[...i].map(n=>p`<li><label >${n} <input type="checkbox" role="switch" name=${e} value=${n} data-vendor ?checked=${this.gate.page.granted(e,n)} ?disabled=${!t} /></label></li>`)}
          </ul>`:c}get isOpen(){return!1!==this.#e?.open}get#e(){return this.renderRoot?.querySelector("dialog")}get#r(){return[...this.renderRoot.querySelectorAll("input")]}#t(){this.#e?.close()}#n({target:e}){let t=e;if(!("vendor"in t.dataset))for(let e of this.#r)e.name===t.name&&e!==t&&(e.checked=t.checked,e.disabled=!t.checked)}#o(e){return t=>{e(t),this.#t()}}#a=e=>{let{page:t}=this.gate,{choices:n,refusedVendors:i}=((e,t)=>{let n={},i={};for(let{name:o,checked:a,dataset:s}of e){let r=o;if("vendor"in s)continue;n[r]=a;let d=e.filter(e=>e.name===o&&"vendor"in e.dataset),c=(t[r]??[]).filter(e=>!d.some(({value:t})=>t===e)),l=d.filter(e=>!e.checked).map(({value:e})=>e);i[r]=[...c,...l]}return{choices:n,refusedVendors:i}})(this.#r,t.decision.refusedVendors),o=b.some(e=>n[e]);!e.isTrusted&&o||this.gate.choose({choices:n,refusedVendors:i,source:"settings"})}}function k(e){x(e),m("cookie-gate-preferences",y);let t=document.querySelector("cookie-gate-preferences");if(t?.isOpen)return;t?.remove();let n=document.createElement("cookie-gate-preferences");n.gate=e,n.lang=l.language,document.documentElement.append(n)}export{k as start};
