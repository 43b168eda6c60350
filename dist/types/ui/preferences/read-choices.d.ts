import type { Choice } from '../../contract/gate.js';
import type { RefusedVendors } from '../../contract/record.js';
/**
 * What the switches say: a category by its name, a vendor by its category's name and its own value. A vendor that
 * another page named, and that was refused there, stays refused; `partners` are not kept as vendors.
 */
export declare function readChoices(switches: readonly HTMLInputElement[], refusedBefore: RefusedVendors, partners?: readonly string[]): Omit<Choice, 'source'>;
