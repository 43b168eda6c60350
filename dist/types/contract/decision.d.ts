import type { Category } from './categories.js';
import type { RefusedVendors } from './record.js';
/**
 * Why the decision is as it is: a valid record, none, or what in it no longer holds: its time, its policy's version, the
 * mode it was made in, its choices, its partners. `signal`: the browser has answered for the visitor.
 */
export type Why = 'record' | 'none' | 'time' | 'policy' | 'mode' | 'choices' | 'partners' | 'signal';
/**
 * What holds now. Frozen and without a prototype, so that nothing a page puts on `Object.prototype` can
 * look like a grant; a category is granted only where its own value is `true`.
 */
export interface Decision {
    readonly categories: Readonly<Record<Category, boolean>>;
    readonly refusedVendors: RefusedVendors;
    /** True once there is a choice that still holds; the banner shows while it is false. */
    readonly answered: boolean;
    readonly why: Why;
    /** Partners that data may be shared with; absent where the site has no list of them. */
    readonly partners?: readonly string[];
}
