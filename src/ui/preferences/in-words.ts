// Dates and regions as people of the texts' language say them.
import { bannerTexts } from '../../locales/en-banner.js';
import { additionsTexts } from '../../locales/en-additions.js';
import { list } from '../shared/list-categories.js';

/** Of `2026-11-24`; what is no day stays as it is. */
export function dayInWords(day: string): string {
  const time = Date.parse(day);
  return Number.isNaN(time)
    ? day
    : new Intl.DateTimeFormat(bannerTexts.language, {
        dateStyle: 'long',
        timeZone: 'UTC',
      }).format(time);
}

/** Of codes as in `EU`, `US-CA` or `*`; a part of a country stands as its code behind the country. */
export function regionsInWords(codes: readonly string[]): string {
  const { regionNames } = additionsTexts.partners;
  const names = new Intl.DisplayNames(bannerTexts.language, { type: 'region' });
  const nameOf = (code: string) => {
    const [country, part] = code.split('-') as [string, string?];
    try {
      return `${names.of(country)}${part ? ` (${part})` : ''}`;
    } catch {
      return code; // Of the right form, and no region that the browser knows.
    }
  };
  const special = new Map(Object.entries(regionNames));
  return list((codes.length ? codes : ['none']).map((code) => special.get(code) ?? nameOf(code)));
}
