import type { Gate } from '../../contract/gate.js';
import { privacyChoicesTexts } from '../../locales/en-privacy-choices.js';
import { speak } from '../shared/speak.js';
import { PrivacyChoicesElement } from './privacy-choices-element.js';

const name = 'cookie-gate-privacy-choices';

/** Draws the link in each such element, there now or later. */
export async function definePrivacyChoices(gate: Gate): Promise<void> {
  await speak(gate, { privacyChoices: privacyChoicesTexts });
  if (!customElements.get(name)) customElements.define(name, PrivacyChoicesElement);
}
