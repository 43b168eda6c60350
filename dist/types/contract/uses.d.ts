import type { Category } from './categories.js';
import type { Use } from './texts.js';
/**
 * Which category answers for which use. Each use stands under one category alone, so that a grant never
 * means more than it says; research and personalised content are not essential.
 */
export declare const uses: Readonly<Record<Category, readonly Use[]>>;
