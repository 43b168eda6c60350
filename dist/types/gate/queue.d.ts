import type { Tell } from '../contract/reports.js';
/**
 * Returns how to add tags, in document order. `start` brings one to life, if it may at that moment, and returns the
 * element that now loads or runs; `fetchAhead` begins a script's download without running it, and returns an element that is in the page as long as it lasts; `whenRead` calls once the
 * page has been read to its end; `limit` is how long a tag may take to answer, in milliseconds.
 */
export declare function createQueue(start: (element: HTMLElement) => HTMLElement | undefined, fetchAhead: (script: HTMLElement) => Element | undefined, whenRead: (then: () => void) => void, limit: number, tell: Tell): (elements: readonly HTMLElement[]) => void;
