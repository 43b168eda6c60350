/** Where the one gate of a page is kept. A page's `<form id="cookieGate">` can stand in for a global name, never for a symbol. */
export const running = Symbol.for('cookie-gate');

/** The window as the place where it is kept. */
export const globals = window as unknown as Record<PropertyKey, unknown>;
