// Keeps a receipt of each decision that is made on this page.
import type { Gate } from '../contract/gate.js';
import type { Receipt } from '../contract/receipt.js';
import type { Source } from '../contract/record.js';
import { addReceipt, readHistory } from './history.js';
import { createOutbox } from './outbox.js';
import { prove } from './prove.js';
import { randomId } from './random-id.js';
import { shownNow } from './shown-text.js';
import type { Shown } from './shown-text.js';
import { writeReceipt } from './write-receipt.js';

const none = 'null';

/** All copies of the record, as they stand in the cookies. */
const record = () => `${document.cookie.match(/(__Host-)?cookie-gate=[^;]*/g)}`;

/** `address` is where the receipts go; empty where the browser alone keeps them. */
export function startReceipts(gate: Gate, address: string): void {
  const send = address
    ? createOutbox(address, () => gate.tell('receipt-refused', address))
    : () => {};
  /** What was chosen under rules that are not known yet. */
  let waiting: (() => void)[] = [];
  let before: { readonly record: string; readonly shown: Shown | undefined } | undefined;

  const add = (source: Source, shown: Shown | undefined) => {
    const occasion = {
      config: gate.config,
      rules: gate.rules!,
      // A page about a sensitive topic takes nothing back on the others.
      decision: gate.elsewhere!(),
      source,
      gate: gate.page.version,
      language: gate.language ?? 'en',
      shown,
    };
    const isKept = addReceipt(writeReceipt(occasion, Date.now()), !!address, randomId);
    if (!isKept) gate.tell('not-stored', 'data-receipts');
    send();
  };

  // Before anything changes the layer is still open, and what another tab has chosen is in the cookie already.
  document.addEventListener('cookie-gate:before-change', () => {
    before = { record: record(), shown: shownNow() };
  });
  document.addEventListener('cookie-gate:change', ({ detail: { source } }) => {
    const isElsewhere = before?.record === record() && record() !== none;
    if (source && before && !isElsewhere) {
      // What code chooses, the site's own or a visitor's agent, nobody was shown.
      const isByCode = ['api', 'agent', 'import'].includes(source);
      const shown = isByCode ? undefined : before.shown;
      waiting.push(() => add(source, shown));
    }
    if (!gate.elsewhere) return;
    for (const act of waiting) act();
    waiting = [];
  });

  Object.assign(globalThis, {
    cookieGateReceipts: (): Promise<readonly Receipt[]> =>
      Promise.all(readHistory().map(({ receipt }) => prove(receipt))),
  });
  send();
}
