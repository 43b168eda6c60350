import { LitElement, html, nothing } from 'lit';
import { optionalCategories } from '../../contract/categories.js';
import type { Category, OptionalCategory } from '../../contract/categories.js';
import type { Gate } from '../../contract/gate.js';
import { vendorOf } from '../../contract/vendor-name.js';
import { uses } from '../../contract/uses.js';
import { bannerTexts } from '../../locales/en-banner.js';
import { preferencesTexts } from '../../locales/en-preferences.js';
import { grantAll, refuseAll } from '../shared/choose-all.js';
import { looks } from '../shared/looks.js';
import { preferencesStyles } from './preferences.styles.js';
import { readChoices } from './read-choices.js';
import { vendorNames } from './vendor-names.js';

/**
 * The second layer: a switch for each category, and one for each vendor the page names inside it.
 * Nothing is stored until a button says so; Esc and the cross leave everything as it was.
 *
 * @tagname cookie-gate-preferences
 * @csspart dialog - the modal dialog
 */
export class PreferencesElement extends LitElement {
  static override styles = [looks, preferencesStyles];

  declare gate: Gate;

  override firstUpdated() {
    this.#dialog?.showModal();
  }

  override render() {
    const { intro, technologies, heading, save, close } = preferencesTexts;
    const { privacyPolicy, categories } = this.gate.config;
    return html`<dialog part="dialog" aria-labelledby="heading" @close=${this.remove}>
      <div class="top">
        <h2 id="heading">${heading}</h2>
        <button class="close" aria-label=${close} @click=${this.#close}>×</button>
      </div>
      <div class="body" @change=${this.#followCategory}>
        <p>${intro}</p>
        <div class="technologies">
          ${technologies.map(({ name, text }) => html`<p><b>${name}</b> ${text}</p>`)}
          ${
            privacyPolicy
              ? html`<p><a href=${privacyPolicy}>${bannerTexts.policy}</a></p>`
              : nothing
          }
        </div>
        ${(['authentication', ...categories] as const).map((category) => this.#category(category))}
      </div>
      <div class="bottom">
        <button @click=${this.#then(refuseAll(this.gate, 'settings'))}>
          ${bannerTexts.refuse}
        </button>
        <button @click=${this.#then(grantAll(this.gate, 'settings'))}>${bannerTexts.accept}</button>
        <button @click=${this.#then(this.#save)}>${save}</button>
      </div>
    </dialog>`;
  }

  #category(category: Category) {
    const { always, uses: texts } = preferencesTexts;
    const isOn = this.gate.page.granted(category);
    const isLocked = category === 'authentication';
    return html`<section>
      <label>
        <h3>${bannerTexts.categories[category]}</h3>
        <input
          type="checkbox"
          role="switch"
          name=${category}
          aria-describedby="about-${category}"
          ?checked=${isOn}
          ?disabled=${isLocked}
        />
      </label>
      <dl id="about-${category}">
        ${uses[category].map(
          (use) =>
            html`<dt>${texts[use].name}</dt>
              <dd>${texts[use].text}</dd>`,
        )}
        ${isLocked ? html`<dd>${always}</dd>` : nothing}
      </dl>
      ${isLocked ? nothing : this.#vendors(category, isOn)}
    </section>`;
  }

  #vendors(category: OptionalCategory, isOn: boolean) {
    const tags = [...document.querySelectorAll<HTMLElement>('[data-vendor][data-consent]')];
    const ofCategory = tags.filter((tag) => tag.dataset.consent!.split(/\s+/).includes(category));
    const vendors = new Set([
      ...this.gate.config[category].map(vendorOf),
      ...ofCategory.map((tag) => tag.dataset.vendor!),
    ]);
    return vendors.size
      ? html`<p><b>${preferencesTexts.vendors}</b></p>
          <ul>
            ${[...vendors].map(
              (vendor) =>
                html`<li>
                  <label
                    >${Object.hasOwn(vendorNames, vendor) ? vendorNames[vendor] : vendor}
                    <input
                      type="checkbox"
                      role="switch"
                      name=${category}
                      value=${vendor}
                      data-vendor
                      ?checked=${this.gate.page.granted(category, vendor)}
                      ?disabled=${!isOn}
                    />
                  </label>
                </li>`,
            )}
          </ul>`
      : nothing;
  }

  /** False from the moment it closes, though it is still there to be taken away. */
  get isOpen(): boolean {
    return this.#dialog?.open !== false;
  }

  get #dialog() {
    return this.renderRoot?.querySelector('dialog');
  }

  get #switches() {
    return [...this.renderRoot.querySelectorAll('input')];
  }

  #close() {
    this.#dialog?.close();
  }

  /** A vendor goes with its category until it is switched by itself. */
  #followCategory({ target }: Event) {
    const changed = target as HTMLInputElement;
    if ('vendor' in changed.dataset) return;
    for (const vendor of this.#switches) {
      if (vendor.name !== changed.name || vendor === changed) continue;
      vendor.checked = changed.checked;
      vendor.disabled = !changed.checked;
    }
  }

  #then(act: (event: Event) => void) {
    return (event: Event) => {
      act(event);
      this.#close();
    };
  }

  #save = (event: Event) => {
    const { page } = this.gate;
    const { choices, refusedVendors } = readChoices(this.#switches, page.decision.refusedVendors);
    // Granting takes a person; a script may save refusals only.
    const isGrant = optionalCategories.some((category) => choices[category]);
    if (event.isTrusted || !isGrant)
      this.gate.choose({ choices, refusedVendors, source: 'settings' });
  };
}
