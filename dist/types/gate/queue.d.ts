import type { Tell } from '../contract/reports.js';
/** A download that runs before its script does. */
export interface Ahead {
    /** Whether it is over, well or badly. */
    readonly ended: boolean;
    readonly tidy: () => void;
}
/** What brings tags to life, if they may start at that moment. */
export interface Starter {
    /** Returns the element that now loads or runs. */
    readonly start: (element: HTMLElement) => HTMLElement | undefined;
    /** Begins a script's download without running it. */
    readonly fetchAhead: (script: HTMLElement) => Ahead | undefined;
}
/**
 * Returns how to add tags, in document order. `whenRead` calls once the page has been read to its end; `limit` is how
 * long a tag may take to answer, in milliseconds.
 */
export declare function createQueue({ start, fetchAhead }: Starter, whenRead: (then: () => void) => void, limit: number, tell: Tell): (elements: readonly HTMLElement[]) => void;
