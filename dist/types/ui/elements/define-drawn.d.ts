import type { Gate } from '../../contract/gate.js';
/** Those that are drawn with Lit, in the language that is spoken. */
export declare function defineDrawn(gate: Gate): Promise<void>;
