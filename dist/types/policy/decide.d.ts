import type { Config } from '../contract/attributes.js';
import type { Decision } from '../contract/decision.js';
import type { ConsentRecord } from '../contract/record.js';
/** The settings that a decision hangs on. */
export type Rules = Pick<Config, 'categories' | 'lifetime' | 'policyVersion'>;
/** `now` in milliseconds since 1970. */
export declare function decide(config: Rules, stored: ConsentRecord | undefined, now: number): Decision;
