import type { Config } from '../../contract/attributes.js';
import type { Decision } from '../../contract/decision.js';
import type { ConsentRecord } from '../../contract/record.js';
import type { Rules } from '../../contract/rules.js';
type Asked = Pick<Config, 'categories' | 'policyVersion'>;
/** `now` in milliseconds since 1970. */
export declare function decideBy(rules: Rules, config: Asked, record: ConsentRecord | undefined, now: number): Decision;
export {};
