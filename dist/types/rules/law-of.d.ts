import type { Gate, Law } from '../contract/gate.js';
import type { Rules } from '../contract/rules.js';
export declare function lawOf({ config }: Gate, rules: Rules): Law;
