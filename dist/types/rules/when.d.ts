/** Once the page has been read to its end. */
export declare const whenRead: () => Promise<unknown>;
/** Once a visitor sees the page: one that is only made ready beforehand decides nothing. https://wicg.github.io/nav-speculation/prerendering.html */
export declare const whenSeen: () => Promise<unknown>;
