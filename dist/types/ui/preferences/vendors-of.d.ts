import type { OptionalCategory } from '../../contract/categories.js';
import type { Gate } from '../../contract/gate.js';
/** The page's tags that stand under a category. */
export declare const tagsOf: (category: string) => HTMLElement[];
/** Vendors that the gate's attributes and the page's tags name; a partner has a switch of its own, and is not among them. */
export declare function vendorsOf(gate: Gate, category: OptionalCategory): readonly string[];
