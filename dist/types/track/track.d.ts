import type { Gate } from '../contract/gate.js';
/** Listens on the whole page, now and later; whether a vendor may be told is asked at that moment. */
export declare function track(gate: Pick<Gate, 'config' | 'page' | 'tell' | 'rules'>): void;
