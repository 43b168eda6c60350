import type { Category } from '../contract/categories.js';
import type { Gate } from '../contract/gate.js';
import type { Tell } from '../contract/reports.js';
/** Brings tags to life; whether one may start is for others to know. */
export interface Starter {
    /** Returns the element that now loads or runs, or nothing where it may not. */
    readonly begin: (element: HTMLElement) => HTMLElement | undefined;
    /** Begins a script's download without running it; what it returns is in the page as long as that lasts. */
    readonly fetchAhead: (script: HTMLElement) => Element | undefined;
}
export interface Tags extends Pick<Gate, 'stateOf' | 'releaseOnce'> {
    /** Looks at the page as it is, and at everything that is added to it. */
    watch(): void;
    /** Looks at the page again, after a choice. */
    scan(): void;
    /** The released tag that is at work while this script runs, or the last one to start where none runs. */
    writer(script: unknown): HTMLElement | '' | undefined;
}
/**
 * `createQueue` makes the queue that starts tags in document order; `granted` says nothing where there is no such
 * category; `foundEmbed` is told of each frame, and each tag with a title, that is held when it is first seen.
 */
export declare function createTags(starter: Starter, createQueue: (...starter: [Starter['begin'], Starter['fetchAhead']]) => (elements: readonly HTMLElement[]) => void, granted: (category: Category, vendor?: string) => boolean | undefined, allows: (element: HTMLElement) => boolean, tell: Tell, foundEmbed: (embed: HTMLElement) => void): Tags;
