import type { Row } from './row.js';
/** The least that any country asks where a grant comes first: the ePrivacy Directive, article 5(3). */
export declare const optIn: Row;
/**
 * Every row with its codes, ISO 3166-1 and 3166-2. A country that stands beside one of its states takes that state's row
 * where the state is not said or not known: it is the strictest.
 */
export declare const regions: readonly (readonly [codes: string, row: Row])[];
/** `us-ca` → `US-CA`; empty where it has not the form of a code. */
export declare const codeOf: (region: string) => string;
/** The row of a country or of one of its states: `DE`, `us-ca`. What is not known, or is no code, takes the row of the unknown. */
export declare function rowOf(region: string): Row;
