import type { Receipt } from '../contract/receipt.js';
import type { Kept } from './history.js';
/** The receipt with the hash of its text, and without the text where none can be made. */
export declare function prove({ text, ...receipt }: Kept): Promise<Receipt>;
