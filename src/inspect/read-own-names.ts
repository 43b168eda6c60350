// What the site itself calls the categories, as far as the page shows it: in attributes, or in its block of texts. A file of texts
// is not asked for: the inspector sends nothing.
import type { Config } from '../contract/attributes.js';
import { optionalCategories } from '../contract/categories.js';
import type { OptionalCategory } from '../contract/categories.js';

export type OwnNames = Partial<Record<OptionalCategory, string[]>>;

export function readOwnNames(config: Config, page: Document): OwnNames {
  const texts = blockOfTexts(config.texts?.trim() ?? '', page);
  return Object.fromEntries(
    optionalCategories.map((category) => [
      category,
      [...inAttributes(config, category), ...inBlock(texts, category)],
    ]),
  );
}

/** `data-text-…-analytics`, which the gate keeps as it is written. */
const inAttributes = (config: Config, category: string): string[] =>
  Object.entries(config).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'string' && name.startsWith('text') && name.toLowerCase().endsWith(category)
      ? [value]
      : [],
  );

function blockOfTexts(address: string, page: Document): unknown {
  if (!address.startsWith('#')) return undefined;
  try {
    return JSON.parse(page.getElementById(address.slice(1))?.textContent ?? '');
  } catch {
    // Whoever puts the texts into place tells of it.
    return undefined;
  }
}

/** Whatever is called so, at any depth: a name, or a name with its explanation. */
function inBlock(texts: unknown, category: string): string[] {
  if (typeof texts !== 'object' || !texts) return [];
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
    if (key !== category) return inBlock(value, category);
    const name = typeof value === 'string' ? value : (value as { name?: unknown } | null)?.name;
    return typeof name === 'string' ? [name] : [];
  });
}
