import type { Category } from '../../contract/categories.js';
import type { Gate } from '../../contract/gate.js';
import type { CookieRow } from './cookie-row.js';
export type ListedCookie = CookieRow & {
    readonly category: Category;
};
/** One row that is not of the form spoils the list, which is then told once and is empty. */
export declare function readCookieList({ ruleConfig, tell }: Gate): Promise<readonly ListedCookie[]>;
