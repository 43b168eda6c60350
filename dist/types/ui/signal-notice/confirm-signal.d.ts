import type { Gate } from '../../contract/gate.js';
/**
 * Says that the browser's signal is honoured: 11 CCR 7025(c)(6), https://cppa.ca.gov/regulations/. Beside the page's own
 * link to the privacy choices where there is one, else at the page's edge. It takes no focus, and nothing of it is kept.
 */
export declare function confirmSignal(gate: Gate): Promise<void>;
