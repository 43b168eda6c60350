import type { Config } from '../contract/attributes.js';
import type { Tell } from '../contract/reports.js';
/** `values` is a `dataset`, or the same names with strings. */
export declare function readConfig(values: Readonly<Record<string, string | undefined>>, tell: Tell): Config;
