import type { Attribute } from '../contract/attributes.js';
import type { Tell } from '../contract/reports.js';
/** `values` is a `dataset`, or the same names with strings. */
export declare function readAttributes(values: Readonly<Record<string, string | undefined>>, tell: Tell, table: Readonly<Record<string, Attribute>>): unknown;
