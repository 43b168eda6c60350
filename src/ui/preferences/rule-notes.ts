// What is said of the browser's signals, of the page's topic and of the account.
import { html, nothing } from 'lit/html.js';
import type { Category, OptionalCategory } from '../../contract/categories.js';
import type { Gate } from '../../contract/gate.js';
import { additionsTexts } from '../../locales/en-additions.js';
import { say } from '../shared/say.js';
import { signalNames } from '../shared/signal-names.js';
import { isOffHere } from './sensitive-page.js';

/** A text with what the browser sends. */
const naming = ({ rules }: Gate, text: string) =>
  say(text, { signals: signalNames(rules!.signals) });

/** Before the choices: that the signal is honoured. */
export const signalNote = (gate: Gate) =>
  gate.rules?.signals.length
    ? html`<p class="note">${naming(gate, additionsTexts.honoured)}</p>`
    : nothing;

/** Beside a switch: why it is off, and what switching it on would mean. */
export function noteOn(gate: Gate, category: Category) {
  const { sensitive, objected, overruled } = additionsTexts;
  const isObjected = gate.rules?.objected.includes(category as OptionalCategory);
  const note = gate.page.granted(category) ? overruled : objected;
  const text = isOffHere(gate, category) ? sensitive : isObjected && naming(gate, note);
  return text ? html`<p class="note">${text}</p>` : nothing;
}

/** Where the choices are kept, if not in this browser alone. */
export const keptWhere = ({ ruleConfig }: Gate) =>
  ruleConfig?.signedIn ? additionsTexts.withAccount : undefined;
