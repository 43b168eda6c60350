// What is said of the browser's signals, of the page's topic and of the account.
import { html, nothing } from 'lit';
import type { Category, OptionalCategory } from '../../contract/categories.js';
import type { Gate } from '../../contract/gate.js';
import { bannerTexts } from '../../locales/en-banner.js';
import { additionsTexts } from '../../locales/en-additions.js';
import { isOffHere } from './sensitive-page.js';

const namesOf = ({ rules }: Gate) =>
  new Intl.ListFormat(bannerTexts.language).format(
    rules!.signals.map((signal) => additionsTexts.signals[signal]),
  );

/** Before the choices: that the signal is honoured. */
export const signalNote = (gate: Gate) =>
  gate.rules?.signals.length
    ? html`<p class="note">${additionsTexts.honoured(namesOf(gate))}</p>`
    : nothing;

/** Beside a switch: why it is off, and what switching it on would mean. */
export function noteOn(gate: Gate, category: Category) {
  const { sensitive, objected, overruled } = additionsTexts;
  const isObjected = gate.rules?.objected.includes(category as OptionalCategory);
  const say = gate.page.granted(category) ? overruled : objected;
  const text = isOffHere(gate, category) ? sensitive : isObjected && say(namesOf(gate));
  return text ? html`<dd class="note">${text}</dd>` : nothing;
}

/** Where the choices are kept, if not in this browser alone. */
export const keptWhere = ({ ruleConfig }: Gate) =>
  ruleConfig?.signedIn ? additionsTexts.withAccount : undefined;
