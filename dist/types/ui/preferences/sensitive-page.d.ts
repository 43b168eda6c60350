import type { Category } from '../../contract/categories.js';
import type { Choice, Gate } from '../../contract/gate.js';
/** Whether the page, and not the visitor, decides that the category is off. */
export declare const isOffHere: ({ rules }: Gate, category: Category) => boolean;
/** The choice, but for what cannot be chosen here: of that what holds elsewhere. */
export declare function keepElsewhere(gate: Gate, choice: Choice): Choice;
