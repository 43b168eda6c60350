import { html } from 'lit/html.js';
import type { Gate } from '../../contract/gate.js';
import { cookieTable, styles as tableStyles } from '../preferences/cookies.js';
import { css } from '../shared/css.js';
import { DrawnElement, sheet } from '../shared/drawn-element.js';
import { direction, looks, reset, text } from '../shared/looks.js';

/**
 * The table of what the page's vendors and tags store, as a cookie declaration. What the page has written inside, as a
 * table that the server made, stands until it is drawn, and where JavaScript is off.
 *
 * @tagname cookie-gate-cookies
 * @slot - what stands until the table is drawn
 */
export class CookiesElement extends DrawnElement {
  static override readonly styles = [
    looks,
    tableStyles,
    sheet(css`
      :host {
        ${reset};
        ${direction};
        display: block !important;
        background: var(--paper) !important;
        ${text}
      }
    `),
  ];

  /** Set before it is defined. */
  static page: Gate;

  #table: unknown = html`<slot></slot>`;
  #stop?: () => void;

  override connectedCallback(): void {
    super.connectedCallback();
    this.draw();
    const { page } = CookiesElement;
    this.#stop = page.page.onChange(
      () =>
        void cookieTable(page).then((table) => {
          this.#table = table;
          this.draw();
        }),
    );
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  protected override template() {
    return this.#table;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cookie-gate-cookies': CookiesElement;
  }
}
