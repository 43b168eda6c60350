import type { Gate } from '../contract/gate.js';
/** Opens the panel, once a page, unless the site says never; never throws. */
export declare function inspect(gate: Gate): void;
