// The gate as an inline script: nothing to wait for before the first paint, and everything behind it is held.

/**
 * `code` is the gate's file as it is shipped; `address` is where its folder's other files are fetched beside, whole or
 * from the site's root. An inline script has no address of its own, so this one says it.
 */
export function inlineGate(code: string, address: string): string {
  // A text of a script ends where its end tag seems to stand: https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements
  if (/<(!--|\/?script)/i.test(code)) throw new Error('the gate cannot be written into a page');
  return `Object.defineProperty(document.currentScript,'src',{value:new URL(${JSON.stringify(address)},document.baseURI).href});${code.replace(/^\/\/.*\n/, '').trim()}`;
}
