import type { CookieGate } from '../contract/gate.js';
/** Names by their `data-cookies`; several categories mean all of them, as for the tag itself. */
export declare function tagNames(page: Document, granted: CookieGate['granted']): string[];
