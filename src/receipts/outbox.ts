// Sends what waits, in its order, until each has been answered for good: across pages, and by one tab at a time.
import { historyKey } from '../contract/history-key.js';
import { readHistory, settleReceipt } from './history.js';
import { prove } from './prove.js';

/** Milliseconds until the next try; twice as many after each, up to the most. */
const firstPause = 2000;
const longestPause = 300_000;

/** Milliseconds an address may take to answer. */
const patience = 20_000;

/** Answers that no further try would change: docs/receipts.md. */
const isFinal = (status: number) =>
  status >= 400 && status < 500 && ![401, 403, 404, 408, 425, 429].includes(status);

/** What became of one delivery; nothing where it is to be tried again. */
async function deliver(address: string, body: string): Promise<'sent' | 'refused' | undefined> {
  try {
    const { ok, status } = await fetch(address, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
      // It outlives the page, which a withdrawal may be about to leave.
      keepalive: true,
      signal: AbortSignal.timeout(patience),
    });
    return ok ? 'sent' : isFinal(status) ? 'refused' : undefined;
  } catch {
    return undefined;
  }
}

/** False where the address does not answer. A browser without locks may send one twice; its key tells. */
async function drain(address: string, tellRefused: () => void): Promise<boolean> {
  for (;;) {
    const next = readHistory().find(({ delivery }) => delivery === 'waits');
    if (!next) return true;
    const outcome = await deliver(address, JSON.stringify(await prove(next.receipt)));
    if (!outcome) return false;
    if (outcome === 'refused') tellRefused();
    settleReceipt(next.receipt.key!, outcome);
  }
}

const alone = (act: () => Promise<boolean>): Promise<boolean> => {
  const locks = navigator.locks as LockManager | undefined;
  return locks ? (locks.request(historyKey, act) as Promise<boolean>) : act();
};

/** Returns what to call when there is something to send. */
export function createOutbox(address: string, tellRefused: () => void): () => void {
  let pause = firstPause;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isBusy = false;
  const send = async () => {
    if (isBusy) return;
    isBusy = true;
    clearTimeout(timer);
    const isDone = await alone(() => drain(address, tellRefused));
    isBusy = false;
    if (isDone) {
      pause = firstPause;
      // One may have come while the last was on its way.
      if (readHistory().some(({ delivery }) => delivery === 'waits')) void send();
      return;
    }
    timer = setTimeout(() => void send(), pause);
    pause = Math.min(pause * 2, longestPause);
  };
  addEventListener('online', () => void send());
  return () => void send();
}
