import type { Config } from '../contract/attributes.js';
import type { Decision } from '../contract/decision.js';
type Asked = Pick<Config, 'categories' | 'lifetime' | 'policyVersion'>;
export declare const explainWhy: (decision: Decision, config: Asked) => string;
/** One line a category. */
export declare function explainCategories(decision: Decision, config: Asked): string[];
export {};
