import type { Config } from '../contract/attributes.js';
import type { Decision } from '../contract/decision.js';
import type { Finding } from './finding.js';
import type { Tag } from './read-tags.js';
export interface TagFacts {
    readonly tag: Tag;
    readonly decision: Decision;
    readonly asked: Config['categories'];
    readonly findings: readonly Finding[];
}
export declare function explainTag(facts: TagFacts): string;
/** Of a vendor that an attribute names and that has not started. */
export declare const explainPreset: (facts: TagFacts) => string;
