/** Where the one gate of a page is kept. A page's `<form id="cookieGate">` can stand in for a global name, never for a symbol. */
export const running = Symbol.for('cookie-gate');

/** The page's global object, as the place where it is kept. */
export const globals = globalThis as unknown as Record<PropertyKey, unknown>;
