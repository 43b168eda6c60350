import type { Gate } from '../contract/gate.js';
import type { RuleConfig } from '../contract/rule-attributes.js';
export declare function applySettings(gate: Gate, settings: RuleConfig): void;
