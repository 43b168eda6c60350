import { bannerTexts } from '../../locales/en-banner.js';

/** The categories' names as a sentence lists them; a word that is no category stands as it is. */
export function listCategories(categories: readonly string[]): string {
  const own = new Map(Object.entries(bannerTexts.categories));
  const names = categories.map((category) => own.get(category) ?? category);
  return new Intl.ListFormat(bannerTexts.language).format(names).toLowerCase();
}
