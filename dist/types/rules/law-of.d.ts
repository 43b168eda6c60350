import type { Gate, Law } from '../contract/gate.js';
import type { Rules } from '../contract/rules.js';
/** Sets what the preferences ask of the rules, too. */
export declare function lawOf(gate: Gate, rules: Rules): Law;
