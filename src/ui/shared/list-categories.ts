import { bannerTexts } from '../../locales/en-banner.js';

/** As `Intl.ListFormat` has it, whose first use takes more than a tenth of a second on a slow telephone. */
const inEnglish = (words: readonly string[]) =>
  words.length > 2 ? `${words.slice(0, -1).join(', ')}, and ${words.at(-1)}` : words.join(' and ');

/** As a sentence of the texts' language lists them. */
export function list(words: readonly string[]): string {
  const { language } = bannerTexts;
  if (language === 'en') return inEnglish(words);
  // A browser without the language would join them in its own.
  return Intl.ListFormat.supportedLocalesOf(language).length
    ? new Intl.ListFormat(language).format(words)
    : words.join(', ');
}

/** The categories' names in a sentence; a word that is no category stands as it is. */
export function listCategories(categories: readonly string[]): string {
  const own = new Map(Object.entries(bannerTexts.categories));
  return list(categories.map((category) => own.get(category) ?? category));
}
