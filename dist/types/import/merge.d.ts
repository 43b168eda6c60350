import type { Found } from './found.js';
/**
 * What all of them say together: refused where any refuses, granted only where all grant and tell when, a vendor
 * refused where any refuses it. As old as the oldest. One that could not be read grants nothing, as does one that is
 * silent on a category: what it would have said is not known.
 */
export declare function merge(all: readonly (Found | undefined)[]): Found | undefined;
