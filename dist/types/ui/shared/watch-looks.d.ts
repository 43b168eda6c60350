import type { Gate } from '../../contract/gate.js';
/**
 * Has what the site has set looked at; where it has set nothing, nothing is fetched. Under `data-strict-parity` the site's
 * colours wait for that.
 */
export declare function watchLooks(gate: Gate, host: HTMLElement): Promise<void>;
