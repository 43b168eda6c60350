import type { Config } from '../contract/attributes.js';
import type { Decision } from '../contract/decision.js';
import type { Choice } from '../contract/gate.js';
import type { Draft } from '../contract/record.js';
/** Only an own `true` grants; whatever was not asked for is left out. `now` in milliseconds since 1970. */
export declare function toRecord(config: Config, choice: Choice, terms: string, now: number): Draft;
/** Whether anything that was granted no longer is. */
export declare function takesBack(previous: Decision, next: Decision): boolean;
