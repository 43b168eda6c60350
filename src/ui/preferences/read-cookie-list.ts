// The site's own list of cookies: docs/partners.md has its form.
import { optionalCategories } from '../../contract/categories.js';
import type { Category } from '../../contract/categories.js';
import type { Gate } from '../../contract/gate.js';
import type { CookieRow } from './cookie-row.js';

export type ListedCookie = CookieRow & { readonly category: Category };

/** Milliseconds after which the list counts as missing. */
const patience = 3000;

const categories: readonly unknown[] = ['authentication', ...optionalCategories];

const isListed = (value: unknown): value is ListedCookie => {
  const row = value as Partial<ListedCookie> | null;
  const texts = [row?.name, row?.provider, row?.purpose, row?.duration];
  return categories.includes(row?.category) && texts.every((text) => typeof text === 'string');
};

/** One row that is not of the form spoils the list, which is then told once and is empty. */
export async function readCookieList({ ruleConfig, tell }: Gate): Promise<readonly ListedCookie[]> {
  const place = ruleConfig?.cookieList;
  if (!place) return [];
  try {
    const text = place.startsWith('#')
      ? document.getElementById(place.slice(1))!.textContent
      : await (await fetch(place, { signal: AbortSignal.timeout(patience) })).text();
    const list: unknown = JSON.parse(text);
    if (Array.isArray(list) && list.every(isListed)) return list;
    tell('bad-list', place);
  } catch (error) {
    tell('bad-list', `${place}: ${error as string}`);
  }
  return [];
}
