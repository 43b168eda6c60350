import { privacyChoicesTexts } from '../../locales/en-privacy-choices.js';
import { drawIcon } from './icon.js';

/**
 * The link “Your Privacy Choices” with the opt-out icon, 11 CCR 7015: https://cppa.ca.gov/regulations/. In the page's own
 * tree, so that it looks like the links beside it; without script it is whatever the page has written in it. What a click
 * does is the gate's affair, as with every link to `#cookie-settings`.
 *
 * @tagname cookie-gate-privacy-choices
 */
export class PrivacyChoicesElement extends HTMLElement {
  connectedCallback(): void {
    // Moved, and drawn already.
    if (this.querySelector('svg')) return;
    const own = this.querySelector('a');
    const link = own ?? document.createElement('a');
    if (!own) {
      link.href = '#cookie-settings';
      link.append(...this.childNodes);
      this.append(link);
    }
    if (!link.textContent.trim()) link.append(privacyChoicesTexts.open);
    link.append(' ', drawIcon());
    // As high as a finger needs, unless the page has laid it out: https://www.w3.org/TR/WCAG22/#target-size-minimum
    if (getComputedStyle(link).display === 'inline')
      link.style.cssText += 'display:inline-flex;align-items:center;gap:6px;min-height:24px';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cookie-gate-privacy-choices': PrivacyChoicesElement;
  }
}
