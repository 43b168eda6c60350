import type { Category } from '../../contract/categories.js';
import { bannerTexts } from '../../locales/en-banner.js';

/** The categories' names as a sentence lists them; a word that is no category stands as it is. */
export function listCategories(categories: readonly string[]): string {
  const names = categories.map(
    (category) => bannerTexts.categories[category as Category] ?? category,
  );
  return new Intl.ListFormat(bannerTexts.language).format(names).toLowerCase();
}
