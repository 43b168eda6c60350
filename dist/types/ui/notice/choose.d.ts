import type { Gate } from '../../contract/gate.js';
/** Grants what is asked for, and sharing with the partners here. */
export declare const acceptAll: (gate: Gate) => (event: Event) => void;
/** Grants exactly what holds now, so that nothing is granted by leaving it alone. */
export declare const keepAsIs: (gate: Gate) => (event: Event) => void;
