/** Where the one gate of a page is kept. A page's `<form id="cookieGate">` can stand in for a global name, never for a symbol. */
export declare const running: unique symbol;
/** The page's global object, as the place where it is kept. */
export declare const globals: Record<PropertyKey, unknown>;
