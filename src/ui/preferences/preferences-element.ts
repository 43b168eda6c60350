import { html, nothing } from 'lit/html.js';
import { optionalCategories } from '../../contract/categories.js';
import type { Category, OptionalCategory } from '../../contract/categories.js';
import type { Choice, Choices, Gate } from '../../contract/gate.js';
import type { RefusedVendors } from '../../contract/record.js';
import { uses } from '../../contract/uses.js';
import { bannerTexts } from '../../locales/en-banner.js';
import { preferencesTexts } from '../../locales/en-preferences.js';
import { everything, refuseAll } from '../shared/choose-all.js';
import { DrawnElement } from '../shared/drawn-element.js';
import { looks } from '../shared/looks.js';
import { asHeading } from '../shared/say.js';
import { settings } from '../shared/settings.js';
import type * as additions from './additions.js';
import { bring } from './bring.js';
import { partnerIds } from './partner-ids.js';
import { preferencesStyles } from './preferences.styles.js';
import { readChoices } from './read-choices.js';
import { nameOf, vendorsOf } from './vendors-of.js';

/**
 * The second layer in three parts: what is used, the choices, how it may be used. A switch for each category, and one for each vendor the page names inside it.
 * Nothing is stored until a button says so; Esc and the cross leave everything as it was.
 *
 * @tagname cookie-gate-preferences
 * @csspart dialog - the modal dialog
 */
export class PreferencesElement extends DrawnElement {
  static override readonly styles = [looks, preferencesStyles];

  declare gate: Gate;

  /** What the rules add; absent where none are asked for. */
  #added?: typeof additions | undefined;
  #cookies?: unknown;

  /** With the additions from the start, so that nothing moves under the visitor's hand. */
  async open(): Promise<void> {
    if (this.gate.rules) this.#added = await bring(this, () => import('./additions.js'));
    this.draw();
    this.#dialog!.showModal();
  }

  protected override template() {
    const { intro, technologies, heading, parts, cookies, save, close } = preferencesTexts;
    const { allowed, blocking, onlyHere } = preferencesTexts;
    const { gate } = this;
    const { categories } = gate.config;
    const { privacyPolicy } = settings(gate);
    const added = this.#added;
    return html`<dialog part="dialog" aria-labelledby="heading" @close=${this.remove}>
      <div class="top">
        <h2 id="heading">${heading}</h2>
        <button class="close" aria-label=${close} @click=${this.#close}>×</button>
      </div>
      <div class="body" @change=${this.#followCategory}>
        <p>${intro}</p>
        <h3>${parts[0]}</h3>
        <div class="technologies">
          ${technologies.map(({ name, text }) => html`<p><b>${name}</b> ${text}</p>`)}
          ${
            privacyPolicy
              ? html`<p><a href=${privacyPolicy}>${bannerTexts.policy}</a></p>`
              : nothing
          }
        </div>
        <details @toggle=${this.#showCookies}>
          <summary>${cookies}</summary>
          ${this.#cookies}
        </details>
        <h3>${parts[1]}</h3>
        ${added?.signalNote(gate)}
        ${(['authentication', ...categories] as const).map((category) => this.#category(category))}
        ${added?.partnerSection(gate)}
        <h3>${parts[2]}</h3>
        <div class="technologies">
          <p>${allowed}</p>
          ${added?.approvedUse(gate)}
          <p>${added?.keptWhere(gate) ?? onlyHere}</p>
          <p>${blocking}</p>
        </div>
        ${added?.industryLinks(gate)}
      </div>
      <div class="bottom">
        <button @click=${this.#then(refuseAll(gate, 'settings'))}>${bannerTexts.refuse}</button>
        <button @click=${this.#then(this.#acceptAll)}>${bannerTexts.accept}</button>
        <button @click=${this.#then(this.#save)}>${save}</button>
      </div>
    </dialog>`;
  }

  #category(category: Category) {
    const { always, uses: texts } = preferencesTexts;
    const isOn = this.gate.page.granted(category);
    const isLocked = category === 'authentication';
    const isOff = this.#added?.isOffHere(this.gate, category);
    return html`<section>
      <label>
        <h4>${asHeading(bannerTexts.categories[category])}</h4>
        <input
          type="checkbox"
          role="switch"
          name=${category}
          aria-describedby="about-${category}"
          ?checked=${isOn}
          ?disabled=${isLocked || isOff}
        />
      </label>
      <dl id="about-${category}">
        ${uses[category].map(
          (use) =>
            html`<dt>${texts[use].name}</dt>
              <dd>${texts[use].text}</dd>`,
        )}
        ${isLocked ? html`<dd>${always}</dd>` : this.#added?.noteOn(this.gate, category)}
      </dl>
      ${isLocked ? nothing : this.#vendors(category, isOn)}
    </section>`;
  }

  #vendors(category: OptionalCategory, isOn: boolean) {
    const vendors = vendorsOf(this.gate, category);
    return vendors.length
      ? html`<p><b>${preferencesTexts.vendors}</b></p>
          <ul>
            ${vendors.map(
              (vendor) =>
                html`<li>
                  <label
                    >${nameOf(vendor)}
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
    return this.root.querySelector('dialog');
  }

  get #switches() {
    return [...this.root.querySelectorAll<HTMLInputElement>('input[name]')];
  }

  #close() {
    this.#dialog!.close();
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

  async #showCookies() {
    if (this.#cookies) return;
    this.#cookies = nothing;
    const file = await bring(this, () => import('./cookies.js'));
    this.#cookies = await file?.cookieTable(this.gate);
    this.draw();
  }

  /** Granting takes a person: a click made by a script or an extension grants nothing. */
  #acceptAll = ({ isTrusted }: Event) => {
    if (isTrusted) this.#choose(everything(this.gate), {}, this.#added?.allPartners(this.gate));
  };

  #save = (event: Event) => {
    const { gate } = this;
    const { choices, refusedVendors } = readChoices(
      this.#switches,
      gate.page.decision.refusedVendors,
      partnerIds(gate),
    );
    const partners = this.#added?.grantedPartners(gate, this.root);
    // A script may save refusals only.
    const isGrant = partners?.length || optionalCategories.some((category) => choices[category]);
    if (event.isTrusted || !isGrant) this.#choose(choices, refusedVendors ?? {}, partners);
  };

  #choose(choices: Choices, refusedVendors: RefusedVendors, partners?: readonly string[]) {
    const choice: Choice = { choices, refusedVendors, source: 'settings', partners };
    this.gate.choose(this.#added?.keepElsewhere(this.gate, choice) ?? choice);
  }
}
