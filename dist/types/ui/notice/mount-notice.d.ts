import type { Gate } from '../../contract/gate.js';
/** Shows the first layer that the rules want, until there is a choice. */
export declare function mountNotice(gate: Gate): Promise<void>;
