import type { Plural } from '../../contract/texts.js';
import { bannerTexts } from '../../locales/en-banner.js';

/** The text with its holes filled. */
export const say = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/{(\w+)}/g, (_, name: string) => values[name]!);

/** The form for a number, with the number in it. */
export function sayCount(forms: Plural, count: number): string {
  const { language } = bannerTexts;
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
  return say(form, { count: new Intl.NumberFormat(language).format(count) });
}

/** A name as it stands alone: texts have it as it stands within a sentence. */
export const asHeading = (name: string): string =>
  name.replace(/^./u, (first) => first.toLocaleUpperCase(bannerTexts.language));
