import { openerTexts } from '../../locales/en-opener.js';

/**
 * A button of the page's own that opens the preferences. It stands in the page's own tree, so that it looks like the
 * buttons beside it; what the page has written inside stays, also where JavaScript is off. The gate counts it as the page's
 * way back.
 *
 * @tagname cookie-gate-button
 */
export class ButtonElement extends HTMLElement {
  connectedCallback(): void {
    // Moved, and made already; or the page's own.
    const button = this.querySelector('button') ?? document.createElement('button');
    button.type = 'button';
    button.dataset.cookieGate = 'open';
    if (!this.contains(button)) {
      button.append(...this.childNodes);
      this.append(button);
    }
    if (!button.textContent.trim()) button.append(openerTexts.open);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cookie-gate-button': ButtonElement;
  }
}
