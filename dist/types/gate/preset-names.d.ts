import type { Config } from '../contract/attributes.js';
import type { CookieGate } from '../contract/gate.js';
/** Names as in `data-cookies`; what a granted vendor stores under the same name is left out. */
export declare function presetNames(config: Config, { decision, granted }: Pick<CookieGate, 'decision' | 'granted'>, storage: Readonly<Record<string, string>>): string[];
