import type { Words } from './found.js';
/** `a:1,b:2` as written between and within pairs. A name that is empty or twice is odd. */
export declare function pairs(text: string, between: string, within: string): ReadonlyMap<string, string>;
/** A JSON object's own entries, URI-encoded or not. What is not, to the letter, how a script writes it was changed or cut. */
export declare function entries(value: string): ReadonlyMap<string, unknown>;
/** The names with what was said: `yes` or `no` as the tool writes them, or what it writes where nothing was said yet. */
export declare function words(given: ReadonlyMap<string, unknown>, yes: unknown, no: unknown, nothing?: unknown): Words;
/** Milliseconds since 1970, where the text is a time as `toISOString()` writes it. */
export declare function isoTime(text: unknown): number | undefined;
