import type { Tell } from '../contract/reports.js';
/** `place` is an address or `#id`. What cannot be read, or `isGood` does not take, is told once and is nothing. */
export declare function readList<List>(place: string, isGood: (value: unknown) => value is List, tell: Tell): Promise<List | undefined>;
