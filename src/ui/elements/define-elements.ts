// dist/ui/elements.js: the elements that a page may write itself; fetched where it has one.
import type { Gate } from '../../contract/gate.js';
import { openerTexts } from '../../locales/en-opener.js';
import { define } from '../shared/define.js';
import { speak } from '../shared/speak.js';
import { ButtonElement } from './button-element.js';
import { EmbedElement } from './embed-element.js';

/** Defines each, so that the browser draws those that are there and those that come later. */
export async function defineElements(gate: Gate): Promise<void> {
  EmbedElement.gate = gate;
  define('cookie-gate-embed', EmbedElement);
  await speak(gate, { opener: openerTexts });
  define('cookie-gate-button', ButtonElement);
  // With what they share with the banner, which a page without them need not fetch.
  if (document.querySelector('cookie-gate-settings,cookie-gate-cookies'))
    await (await import('./define-drawn.js')).defineDrawn(gate);
}
