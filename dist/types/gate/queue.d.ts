import type { Tell } from '../contract/reports.js';
/** A download that runs before its script does. */
export interface Ahead {
    /** Whether it is over, well or badly. */
    readonly ended: boolean;
    readonly tidy: () => void;
}
export interface QueueParts {
    /** Starts it if it may at that moment, and returns the element that now loads or runs. */
    readonly start: (element: HTMLElement) => HTMLElement | undefined;
    /** Begins a script's download without running it, if it may. */
    readonly fetchAhead: (script: HTMLElement) => Ahead | undefined;
    /** Calls once the page has been read to its end. */
    readonly whenRead: (then: () => void) => void;
    /** How long a tag may take to answer, in milliseconds. */
    readonly limit: number;
    readonly tell: Tell;
}
/** Returns how to add tags, in document order. */
export declare function createQueue(parts: QueueParts): (elements: readonly HTMLElement[]) => void;
