import type { OptionalCategory } from '../contract/categories.js';
/** What an old name stands for. Every property is its own, so that nothing on `Object.prototype` can answer for one. */
export interface Known {
    /** A refusal of it refuses these. */
    readonly reaches: readonly OptionalCategory[];
    /** A grant of it grants this one: the old category is not broader. */
    readonly grants: OptionalCategory | undefined;
    /** It is this vendor alone. */
    readonly vendor: string | undefined;
}
/** What the name means here, if anything. */
export declare const known: (name: string) => Known | undefined;
