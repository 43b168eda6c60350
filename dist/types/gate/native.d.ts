/**
 * A document's own property, past any element that bears its name: an `<img name="head">` replaces `document.head`,
 * https://html.spec.whatwg.org/#dom-document-nameditem. A script may redefine `document.querySelector`, too.
 */
export declare const native: (name: 'currentScript' | 'head' | 'prerendering') => unknown;
