import type { OptionalCategory } from '../contract/categories.js';
import type { Answer } from '../contract/record.js';
/** What a page holds, as the browser gives it: names and values of cookies are not decoded. */
export interface Jar {
    readonly cookies: readonly (readonly [name: string, rawValue: string])[];
    /** An item of `localStorage`, or null. May throw where the browser does. */
    readonly storage: (key: string) => string | null;
}
/** Without a prototype. A category that the old tool did not ask for, or asked for in wider words, is absent. */
export type Answers = Partial<Record<OptionalCategory, Answer>>;
/** What another tool's record says. A tool that holds no choice of the visitor is `undefined` in its stead. */
export interface Found {
    /** When, in milliseconds since 1970; absent where the tool does not tell. Then nothing of it is a grant. */
    time?: number;
    /** Empty where there is a record that cannot be read. */
    answers: Answers;
}
/** Names of the old tool with what was said to each: granted, refused, or nothing yet. */
export type Words = ReadonlyMap<string, boolean | undefined>;
