import type { Gate, Law } from '../contract/gate.js';
import type { ConsentRecord } from '../contract/record.js';
import type { RuleConfig } from '../contract/rule-attributes.js';
export declare function startRules(gate: Gate, settings: RuleConfig, follow: (law: Law) => void, stored: ConsentRecord | undefined): Promise<void>;
