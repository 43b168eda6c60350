import type { Gate } from '../../contract/gate.js';
import type { Source } from '../../contract/record.js';
/** Granting takes a person: a click made by a script or an extension grants nothing. */
export declare const grantAll: (gate: Gate, source: Source) => (event: Event) => void;
/** Refusing takes anyone: a tool that refuses on a visitor's behalf is obeyed. */
export declare const refuseAll: (gate: Gate, source: Source) => () => void;
