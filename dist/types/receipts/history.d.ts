import type { Receipt } from '../contract/receipt.js';
import type { Draft } from './write-receipt.js';
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
export declare function readHistory(): readonly Entry[];
/** Adds a decision behind the ones before; `isSent` where there is an address for it. */
export declare function addReceipt(draft: Draft, isSent: boolean, random: () => string): boolean;
/** Notes how the delivery of one has ended. */
export declare function settleReceipt(key: string, delivery: 'sent' | 'refused'): void;
