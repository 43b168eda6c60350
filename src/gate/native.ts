/**
 * A document's own property, past any element that bears its name: an `<img name="cookie">` replaces `document.cookie`,
 * https://html.spec.whatwg.org/#dom-document-nameditem. Take it before the page is read.
 */
export const native = (name: 'cookie' | 'currentScript' | 'prerendering'): (() => unknown) =>
  Object.getOwnPropertyDescriptor(Document.prototype, name)?.get?.bind(document) ?? Boolean;
