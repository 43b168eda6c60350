import type { Gate } from '../contract/gate.js';
/** `address` is where the receipts go; empty where the browser alone keeps them. */
export declare function startReceipts(gate: Gate, address: string): void;
