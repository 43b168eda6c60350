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
import { asHeading } from '../shared/say.js';
import { settings } from '../shared/settings.js';
import type * as additions from './additions.js';
import { bring } from './bring.js';
import { partnerIds } from './partner-ids.js';
import { readChoices } from './read-choices.js';
import { vendorsOf } from './vendors-of.js';

/**
 * The second layer's content in three parts: what is used, the choices, how it may be used. A switch for each category, and
 * one for each vendor the page names inside it. Nothing is stored until a button says so.
 */
export abstract class ChoicesElement extends DrawnElement {
  declare gate: Gate;

  /** What the rules add; absent where none are asked for. */
  #added?: typeof additions | undefined;
  #cookies?: unknown;
  #nameOf = (vendor: string) => vendor;

  /** Draws it with all that belongs to it from the start, so that nothing moves under the visitor's hand. */
  async drawWhole(): Promise<void> {
    const { gate } = this;
    const hasVendors = gate.config.categories.some((name) => vendorsOf(gate, name).length);
    const names = hasVendors && import('./name-of.js');
    if (gate.rules) this.#added = await bring(this, () => import('./additions.js'));
    try {
      if (names) this.#nameOf = (await names).nameOf;
    } catch (error) {
      gate.tell('file-missing', `${error as string}`);
    }
    this.draw();
  }

  protected content() {
    const { intro, technologies, parts, cookies, allowed, blocking, onlyHere } = preferencesTexts;
    const { gate } = this;
    const { categories } = gate.config;
    const { privacyPolicy } = settings(gate);
    const added = this.#added;
    return html`<div class="body" part="body" @change=${this.#followCategory}>
      <p>${intro}</p>
      <h3>${parts[0]}</h3>
      <div class="technologies">
        ${technologies.map(({ name, text }) => html`<p><b>${name}</b> ${text}</p>`)}
        ${privacyPolicy ? html`<p><a href=${privacyPolicy}>${bannerTexts.policy}</a></p>` : nothing}
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
    </div>`;
  }

  protected buttons() {
    const { refuse, accept } = bannerTexts;
    return html`<div class="bottom" part="footer">
      <button part="refuse" @click=${this.#then(refuseAll(this.gate, 'settings'))}>
        ${refuse}
      </button>
      <button part="accept" @click=${this.#then(this.#acceptAll)}>${accept}</button>
      <button part="save" @click=${this.#then(this.#save)}>${preferencesTexts.save}</button>
    </div>`;
  }

  /** Once a button has been pressed. */
  protected done(): void {}

  protected get switches() {
    return [...this.root.querySelectorAll<HTMLInputElement>('input[name]')];
  }

  #category(category: Category) {
    const { always, uses: texts } = preferencesTexts;
    const isOn = this.gate.page.granted(category);
    const isLocked = category === 'authentication';
    const isOff = this.#added?.isOffHere(this.gate, category);
    const heading = asHeading(bannerTexts.categories[category]);
    return html`<section part="category">
      <label>
        <h4>${heading}</h4>
        <input
          part="switch"
          type="checkbox"
          role="switch"
          name=${category}
          aria-describedby="about-${category}"
          ?checked=${isOn}
          ?disabled=${isLocked || isOff}
        />
      </label>
      <div class="uses" id="about-${category}">
        ${uses[category].map((use) => {
          const { name, text } = texts[use];
          return html`<p>${name === heading ? nothing : html`<b>${name}</b>`} ${text}</p>`;
        })}
        ${isLocked ? html`<p>${always}</p>` : this.#added?.noteOn(this.gate, category)}
      </div>
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
                html`<li part="vendor">
                  <label
                    >${this.#nameOf(vendor)}
                    <input
                      part="switch"
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

  /** A vendor goes with its category until it is switched by itself. */
  #followCategory({ target }: Event) {
    const changed = target as HTMLInputElement;
    if ('vendor' in changed.dataset) return;
    for (const vendor of this.switches) {
      if (vendor.name !== changed.name || vendor === changed) continue;
      vendor.checked = changed.checked;
      vendor.disabled = !changed.checked;
    }
  }

  #then(act: (event: Event) => void) {
    return (event: Event) => {
      act(event);
      this.done();
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
      this.switches,
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
