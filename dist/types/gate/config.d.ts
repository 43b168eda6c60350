import type { Attribute, Config } from '../contract/attributes.js';
import type { Tell } from '../contract/reports.js';
/** `values` is a `dataset`, or the same names with strings; `table` has the rows of contract/attributes.ts. */
export declare function readConfig(values: Readonly<Record<string, string | undefined>>, tell: Tell, table: Readonly<Record<string, Attribute>>): Config;
