import type { Gate } from '../../contract/gate.js';
import type { CookieRow } from './cookie-row.js';
import type { ListedCookie } from './read-cookie-list.js';
/** `facts` are by vendor. A name stands once for each category, by its first and most certain source. */
export declare function cookieRows(gate: Gate, listed: readonly ListedCookie[], facts: Readonly<Record<string, string>>): readonly CookieRow[];
