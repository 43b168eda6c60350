import { html } from 'lit/html.js';
import type { Gate } from '../../contract/gate.js';
import { preferencesTexts } from '../../locales/en-preferences.js';
import { ChoicesElement } from '../preferences/choices-element.js';
import { choicesStyles } from '../preferences/choices.styles.js';
import { css } from '../shared/css.js';
import { sheet } from '../shared/drawn-element.js';
import { looks } from '../shared/looks.js';

/**
 * The preferences in the page, as on one about privacy. They show what holds, also after a choice elsewhere; nothing is
 * stored until a button says so. What the page has written inside stands where JavaScript is off.
 *
 * @tagname cookie-gate-settings
 * @csspart body - all that can be read and switched
 * @csspart category - one category, with its switches
 * @csspart vendor - one vendor within a category
 * @csspart switch - each switch
 * @csspart footer - the line of the three buttons
 * @csspart refuse - the button that refuses all
 * @csspart accept - the button that grants all
 * @csspart save - the button that saves the switches
 */
export class SettingsElement extends ChoicesElement {
  static override readonly styles = [
    looks,
    choicesStyles,
    sheet(css`
      :host {
        display: block !important;
        container-type: inline-size !important;
        padding: 18px 20px !important;
        /* A ground of its own: its colours may be others than the page's. */
        background: var(--paper) !important;
        border: 1px solid var(--edge) !important;
        border-radius: calc(var(--round) * 1.4) !important;
      }
    `),
  ];

  /** Set before it is defined. */
  static page: Gate;

  override readonly gate = SettingsElement.page;
  #stop?: () => void;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = this.gate.page.onChange(() => void this.#show());
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  protected override template() {
    return html`<div role="region" aria-labelledby="heading">
      <h2 id="heading">${preferencesTexts.heading}</h2>
      ${this.content()} ${this.buttons()}
    </div>`;
  }

  /** What holds, whatever somebody has switched and not saved. */
  async #show() {
    await this.drawWhole();
    const { granted } = this.gate.page;
    for (const one of this.switches) {
      const category = one.name as 'analytics';
      const isVendor = 'vendor' in one.dataset;
      one.checked = granted(category, isVendor ? one.value : '');
      if (isVendor) one.disabled = !granted(category);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cookie-gate-settings': SettingsElement;
  }
}
