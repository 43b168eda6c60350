/**
 * Whether a list has a name, where a word of the list that ends in `/` stands before all that follow it, and `*` for
 * whatever comes there: `Japan Pacific/ Auckland Australia/ *` has `Japan`, `Pacific/Auckland` and `Australia/Perth`.
 */
export declare function isListed(list: string, wanted: string): boolean;
