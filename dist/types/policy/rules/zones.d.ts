/**
 * The countries that use a zone and let anything run without a grant, the strictest first; `''` stands for all others that
 * use it. Empty for a zone that only others use.
 */
export declare function countriesOf(zone: string): readonly string[];
/** `America/Chicago` → `US`; `''` where the zone is of no country in the list, or of a stricter one too. */
export declare const regionOfZone: (zone: string) => string;
/**
 * Whether a zone is the name of a place. `UTC` and its like are what servers, and browsers that hide where they are, say;
 * an offset (`+05:00`) or something that is no name at all tells nothing either.
 */
export declare const isPlace: (zone: string) => boolean;
