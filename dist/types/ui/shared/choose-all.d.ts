import type { Choices, Gate } from '../../contract/gate.js';
import type { Source } from '../../contract/record.js';
/** Every category that is asked for, granted. */
export declare const everything: ({ config }: Gate) => Choices;
/** Granting takes a person: a click made by a script or an extension grants nothing. */
export declare const grantAll: (gate: Gate, source: Source) => ({ isTrusted }: Event) => void | false;
/** Refusing takes anyone: a tool that refuses on a visitor's behalf is obeyed. */
export declare const refuseAll: (gate: Gate, source: Source) => () => void;
