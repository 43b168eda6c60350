import type { OptionalCategory } from '../contract/categories.js';
import type { Gate } from '../contract/gate.js';
/** What a string consents to; nothing where it cannot be read. */
export declare function choicesOf(tcString: string): Record<OptionalCategory, boolean>;
export declare function start({ page, tell }: Pick<Gate, 'page' | 'tell'>): void;
