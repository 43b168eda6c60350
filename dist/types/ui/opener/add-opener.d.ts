import type { Gate } from '../../contract/gate.js';
/** A button of no library, since a returning visitor has fetched none. The gate opens the preferences on its click, as on the page's own. */
export declare function addOpener(gate: Gate): Promise<void>;
