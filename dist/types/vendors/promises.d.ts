import type { Category } from '../contract/categories.js';
import type { Vendor } from '../contract/vendor.js';
/** What one vendor must do, to the letter. Paths are those of globals: `hj.q`, `dataLayer`. */
export interface Expected {
    /** As a site writes it, with every value that must be there. */
    readonly word: string;
    /** The category that its purpose suggests. */
    readonly category: Category;
    /** The script that is asked for, and its attributes beyond `async`. */
    readonly script?: string;
    readonly attributes?: Readonly<Record<string, string>>;
    /** What stands under each path once it has started: queued calls in their order, or a value. */
    readonly started: Readonly<Record<string, unknown>>;
    /** The same with the category that it heeds granted besides. */
    readonly heeded?: Readonly<Record<string, unknown>>;
    /** What a withdrawal adds to each queue, or the value it leaves. */
    readonly withdrawn?: Readonly<Record<string, unknown>>;
    /** What a new grant on the same page adds after it. */
    readonly again?: Readonly<Record<string, unknown>>;
    /** Words with a value that is not of its form; each must start nothing. */
    readonly wrong: readonly string[];
}
type Check = (vendor: Vendor, expected: Expected) => void;
/** By what each says; each in a page of its own. */
export declare const promises: Readonly<Record<string, Check>>;
export {};
