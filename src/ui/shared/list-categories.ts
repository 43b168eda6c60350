import { bannerTexts } from '../../locales/en-banner.js';

/** As a sentence of the texts' language lists them. */
export const list = (words: readonly string[]): string =>
  // A browser without the language would join them in its own.
  Intl.ListFormat.supportedLocalesOf(bannerTexts.language).length
    ? new Intl.ListFormat(bannerTexts.language).format(words)
    : words.join(', ');

/** The categories' names in a sentence; a word that is no category stands as it is. */
export function listCategories(categories: readonly string[]): string {
  const own = new Map(Object.entries(bannerTexts.categories));
  return list(categories.map((category) => own.get(category) ?? category));
}
