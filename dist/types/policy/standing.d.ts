import type { Config } from '../contract/attributes.js';
import type { Why } from '../contract/decision.js';
import type { ConsentRecord } from '../contract/record.js';
/** The settings that a decision hangs on. */
export type Asked = Pick<Config, 'categories' | 'lifetime' | 'policyVersion'>;
/** `now` in milliseconds since 1970. */
export declare function standing(config: Asked, record: ConsentRecord | undefined, now: number): Why;
