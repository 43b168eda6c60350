import type { Gate } from '../../contract/gate.js';
/** Draws the link in each such element, there now or later. */
export declare function definePrivacyChoices(gate: Gate): Promise<void>;
