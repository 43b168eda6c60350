/** Nothing but the page's own origin and these can be reached from here on. */
export declare function shutExits(allowed: readonly string[]): void;
