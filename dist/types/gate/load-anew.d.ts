/**
 * Loads the page anew. Never `location.reload()`, which posts a form's result page again; and an address with a
 * fragment is not loaded when it is the document's own: https://html.spec.whatwg.org/#navigate-fragid-step
 */
export declare function loadAnew(): void;
