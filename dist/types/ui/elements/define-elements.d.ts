import type { Gate } from '../../contract/gate.js';
/** Defines each, so that the browser draws those that are there and those that come later. */
export declare function defineElements(gate: Gate): Promise<void>;
