import type { DataLayer } from '../contract/consent-types.js';
import type { CookieGate } from '../contract/gate.js';
/** Says `default` at once, then `update` after each change. Where something else bears the name `dataLayer`, nothing is told. */
export declare function tellGoogle(page: CookieGate, globals: {
    dataLayer?: DataLayer;
}): void;
