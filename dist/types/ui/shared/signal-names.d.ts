import type { Signal } from '../../contract/receipt.js';
/** What the browser sends, as a sentence lists it. */
export declare const signalNames: (signals: readonly Signal[]) => string;
