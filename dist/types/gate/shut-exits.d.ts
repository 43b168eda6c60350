/** Nothing but the page's own origin and these can be reached from here on. */
export declare const shutExits: (allowed: readonly string[]) => void;
/** Takes the sources of a `default-src`. */
export declare function allowOnly(sources: string): void;
