import type { Gate } from '../../contract/gate.js';
import { privacyChoicesTexts } from '../../locales/en-privacy-choices.js';
import { define } from '../shared/define.js';
import { speak } from '../shared/speak.js';
import { PrivacyChoicesElement } from './privacy-choices-element.js';

/** Draws the link in each such element, there now or later. */
export async function definePrivacyChoices(gate: Gate): Promise<void> {
  await speak(gate, { privacyChoices: privacyChoicesTexts });
  define('cookie-gate-privacy-choices', PrivacyChoicesElement);
}
