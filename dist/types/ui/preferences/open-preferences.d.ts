import type { Gate } from '../../contract/gate.js';
/** Opens the dialog with what holds now; a second call finds it open. Focus returns to where it was when it closes. */
export declare function openPreferences(gate: Gate): void;
