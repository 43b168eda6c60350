import { PrivacyChoicesElement } from './privacy-choices-element.js';

const name = 'cookie-gate-privacy-choices';

/** Draws the link in each such element, there now or later. */
export function definePrivacyChoices(): void {
  if (!customElements.get(name)) customElements.define(name, PrivacyChoicesElement);
}
