import type { Config } from '../contract/attributes.js';
import type { Decision } from '../contract/decision.js';
import type { ConsentRecord } from '../contract/record.js';
export interface Facts {
    readonly config: Pick<Config, 'categories' | 'lifetime' | 'policyVersion'>;
    readonly record: ConsentRecord | undefined;
    /** Milliseconds since 1970. */
    readonly now: number;
}
export declare function decide({ config, record: stored, now }: Facts): Decision;
