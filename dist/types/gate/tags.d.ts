import type { Category } from '../contract/categories.js';
import type { Gate } from '../contract/gate.js';
import type { Tell } from '../contract/reports.js';
export interface TagsParts {
    readonly starter: Starter;
    /** Makes the queue that starts tags in document order. */
    readonly createQueue: (parts: Starter) => (elements: readonly HTMLElement[]) => void;
    /** Nothing where there is no such category. */
    readonly granted: (category: Category, vendor?: string) => boolean | undefined;
    readonly tell: Tell;
    /** Told of each frame that is held when it is first seen. */
    readonly foundFrame: (frame: HTMLIFrameElement) => void;
}
/** Brings tags to life; whether one may start is for others to know. */
export interface Starter {
    /** Returns the element that now loads or runs, or nothing where it may not. */
    readonly start: (element: HTMLElement) => HTMLElement | undefined;
    /** Begins a script's download without running it; says when it is over, and how to tidy up. */
    readonly fetchAhead: (script: HTMLElement) => {
        readonly ended: boolean;
        readonly tidy: () => void;
    } | undefined;
}
export interface Tags extends Pick<Gate, 'stateOf' | 'releaseOnce'> {
    /** Looks at the page as it is, and at everything that is added to it. */
    watch(): void;
    /** Looks at the page again, after a choice. */
    scan(): void;
    /** What tags that are not granted may have stored, by their `data-cookies`. */
    ungrantedNames(): string[];
}
export declare function createTags({ starter, createQueue, granted, tell, foundFrame }: TagsParts): Tags;
