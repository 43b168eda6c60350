import type { Gate } from '../../contract/gate.js';
/** Opens the dialog with what holds now; a second call finds it open. Focus returns to where it was when it closes. Settles when it is open. */
export declare function openPreferences(gate: Gate): Promise<void>;
