import type { Gate } from '../../contract/gate.js';
/** What accepting all grants of the partners; nothing where none are shown. */
export declare const allPartners: (gate: Gate) => readonly string[] | undefined;
/** What the switches in `root` grant of the partners; nothing where none are shown. */
export declare const grantedPartners: (gate: Gate, root: ParentNode) => readonly string[] | undefined;
