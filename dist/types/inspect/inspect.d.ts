import type { Gate } from '../contract/gate.js';
/** Opens the panel, once a page; never throws. */
export declare function inspect(gate: Gate): void;
