import type { Attribute, Config } from '../contract/attributes.js';
import type { Tell } from '../contract/reports.js';
/** `values` is a `dataset`, or the same names with strings; what no row of the table names is kept as it is written, and in `more` if it has to be waited for. */
export declare function readConfig(values: Readonly<Record<string, string | undefined>>, tell: Tell, table: Readonly<Record<string, Attribute>>, parse: typeof parseWords): Config;
/** The value, or nothing where it does not have the form. */
export declare function parseWords(value: string, fallback: unknown, form: Attribute[1]): unknown;
