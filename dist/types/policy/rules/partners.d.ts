import type { Partner } from '../../contract/partners.js';
import type { Mode } from '../../contract/rules.js';
import type { Terms } from './terms.js';
/** Whether a region lies in one of the scope: `*`, `EU`, `EEA`, `EFTA`, a country, or a part of one. An unknown region lies in every scope. */
export declare function isWithin(region: string, scope: readonly string[]): boolean;
/** Those that a visitor decides on here: what is never shared in the region is not offered either. */
export declare const partnersHere: (partners: readonly Partner[], region: string) => readonly Partner[];
/** Whether it came to the list after the visitor last chose: then it waits for a new choice. */
export declare const isNewSince: (partner: Partner, terms: Terms | undefined) => boolean;
/**
 * Ids of the partners that may be shared with. `terms` are those of a record that still holds. Where consent comes first
 * a partner must have been granted by name; elsewhere it is shared with until the visitor refuses, except what is newer
 * than the visitor's choice; where a partner is not subject to the choice, its tags' category alone decides.
 */
export declare function grantedPartners(partners: readonly Partner[], region: string, mode: Mode, isObjected: boolean, terms: Terms | undefined): readonly string[];
