// What tags of the page that are not granted may have stored.
import type { Category } from '../contract/categories.js';
import type { CookieGate } from '../contract/gate.js';

const words = (value = '') => value.match(/\S+/g) ?? [];

/** Names by their `data-cookies`; several categories mean all of them, as for the tag itself. */
export function tagNames(page: Document, granted: CookieGate['granted']): string[] {
  return [...page.querySelectorAll<HTMLElement>('[data-consent]')].flatMap(({ dataset }) => {
    // An element of another namespace may carry the attribute too, and bring no `dataset`.
    const categories = words(dataset?.consent) as Category[];
    const isGranted =
      categories.length > 0 && categories.every((category) => granted(category, dataset.vendor));
    return isGranted ? [] : words(dataset?.cookies);
  });
}
