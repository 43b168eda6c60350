import type { Config } from '../contract/attributes.js';
import type { CookieGate } from '../contract/gate.js';
import type { RuleConfig } from '../contract/rule-attributes.js';
import type { UiConfig } from '../contract/ui-attributes.js';
/** The script tag's attributes by name: `{ siteName: 'Harbour Coffee', lifetime: 90 }`. */
export type Options = Partial<Omit<Config, 'more' | keyof UiConfig> & RuleConfig & UiConfig>;
/** Starts the gate; a second call on a page gives the one that runs. Throws a `TypeError` where an option is not of its form. */
export declare function start(options?: Options): CookieGate;
