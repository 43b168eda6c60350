import type { Decision } from '../contract/decision.js';
import type { ConsentRecord } from '../contract/record.js';
import type { Asked } from './standing.js';
/** `now` in milliseconds since 1970. */
export declare function decide(config: Asked, stored: ConsentRecord | undefined, now: number): Decision;
