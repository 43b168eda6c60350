// The receipts of this browser, oldest first: added to, never changed. Only where a site asks for them.
import { historyKey } from '../contract/history-key.js';
import type { Receipt } from '../contract/receipt.js';
import type { Draft } from './write-receipt.js';

/** How many are kept of those that need not be sent any more. */
const most = 50;

/**
 * A receipt as it is kept: it has names as soon as somebody has granted something or it is to be sent, since a refusal
 * alone gives nobody a number (GDPR 5(1)(c)).
 */
export type Kept = Draft & Partial<Pick<Receipt, 'key' | 'id' | 'previous'>>;

export interface Entry {
  readonly receipt: Kept;
  /** Absent where it is not to be sent; `waits` until the address has answered for good. */
  readonly delivery?: 'waits' | 'sent' | 'refused';
}

/** Never throws: what cannot be read is no history. */
export function readHistory(): readonly Entry[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(historyKey)!);
    return Array.isArray(found) ? (found as Entry[]) : [];
  } catch {
    return [];
  }
}

/** False where the browser does not keep it. What waits is never dropped, of the rest the oldest. */
function keep(entries: readonly Entry[]): boolean {
  const done = entries.filter(({ delivery }) => delivery !== 'waits');
  const dropped = new Set(done.slice(0, Math.max(0, done.length - most)));
  const kept = entries.filter((entry) => !dropped.has(entry));
  try {
    localStorage.setItem(historyKey, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

/** Adds a decision behind the ones before; `isSent` where there is an address for it. */
export function addReceipt(draft: Draft, isSent: boolean, random: () => string): boolean {
  const entries = readHistory();
  const last = entries.at(-1)?.receipt;
  const known = entries.find(({ receipt }) => receipt.id)?.receipt.id;
  const isNamed = isSent || known || Object.values(draft.categories).some(Boolean);
  const receipt: Kept = isNamed
    ? {
        ...draft,
        key: random(),
        id: known ?? random(),
        ...(last?.key && { previous: last.key }),
      }
    : draft;
  return keep([...entries, isSent ? { receipt, delivery: 'waits' } : { receipt }]);
}

/** Notes how the delivery of one has ended. */
export function settleReceipt(key: string, delivery: 'sent' | 'refused'): void {
  keep(readHistory().map((entry) => (entry.receipt.key === key ? { ...entry, delivery } : entry)));
}
