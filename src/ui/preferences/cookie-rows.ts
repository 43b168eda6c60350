// What the page's tags may store, from the most certain source first: the site's own list, what is known of the vendors,
// what the tags themselves say.
import type { Category } from '../../contract/categories.js';
import { embedsKey } from '../../contract/embeds-key.js';
import type { Gate } from '../../contract/gate.js';
import { registered } from '../../contract/vendor.js';
import { bannerTexts } from '../../locales/en-banner.js';
import { cookieTableTexts } from '../../locales/en-cookies.js';
import { asHeading, sayCount } from '../shared/say.js';
import type { CookieRow } from './cookie-row.js';
import type { ListedCookie } from './read-cookie-list.js';
import { nameOf } from './name-of.js';
import { tagsOf, vendorsOf } from './vendors-of.js';

const nameOfCategory = (category: Category) => asHeading(bannerTexts.categories[category]);

const wordsOf = (text = '') => text.match(/\S+/g) ?? [];

/** What a site's own vendor stores, as its template or its registration says. */
const ofOwn = (vendor: string) => {
  const templates = [...document.querySelectorAll<HTMLElement>('template[data-vendor]')];
  const template = templates.find(({ dataset }) => dataset.vendor === vendor);
  return wordsOf(template?.dataset.cookies ?? registered(vendor)?.stores);
};

/** `facts` has a line for each name, as in `_ga|Distinguishes visitors|2 years`. */
const ofVendor = (vendor: string, category: string, facts = ''): readonly CookieRow[] => {
  const lines = facts ? facts.split('\n') : ofOwn(vendor);
  return lines.map((line) => {
    const [name, purpose = '', duration = ''] = line.split('|') as [string, string?, string?];
    return { name, purpose, duration, provider: nameOf(vendor), category };
  });
};

const ofTag = ({ dataset }: HTMLElement, category: string): readonly CookieRow[] =>
  wordsOf(dataset.cookies).map((name) => ({
    name,
    category,
    purpose: '',
    duration: '',
    provider: dataset.vendor ? nameOf(dataset.vendor) : '',
  }));

function ownRows({ config }: Gate): readonly CookieRow[] {
  const { thisSite, choice, embeds, untilNextChoice, days } = cookieTableTexts;
  const isHost = location.protocol === 'https:' && !config.cookieDomain;
  const category = nameOfCategory('authentication');
  const own = { provider: thisSite, category };
  const name = `${isHost ? '__Host-' : ''}cookie-gate`;
  const rows = [{ ...own, name, purpose: choice, duration: sayCount(days, config.lifetime) }];
  return document.querySelector('iframe[data-consent],cookie-gate-placeholder')
    ? [...rows, { ...own, name: embedsKey, purpose: embeds, duration: untilNextChoice }]
    : rows;
}

/** `facts` are by vendor. A name stands once for each category, by its first and most certain source. */
export function cookieRows(
  gate: Gate,
  listed: readonly ListedCookie[],
  facts: Readonly<Record<string, string>>,
): readonly CookieRow[] {
  const ofCategory = (category: Category) => {
    const vendors = category === 'authentication' ? [] : vendorsOf(gate, category);
    const rows = [
      ...listed
        .filter((row) => row.category === category)
        .map((row) => ({ ...row, category: nameOfCategory(category) })),
      ...vendors.flatMap((vendor) =>
        ofVendor(
          vendor,
          nameOfCategory(category),
          Object.hasOwn(facts, vendor) ? facts[vendor] : '',
        ),
      ),
      ...tagsOf(category).flatMap((tag) => ofTag(tag, nameOfCategory(category))),
    ];
    const once = new Map<string, CookieRow>();
    for (const row of rows) if (!once.has(row.name)) once.set(row.name, row);
    return [...once.values()];
  };
  const categories = ['authentication', ...gate.config.categories] as const;
  return [...ownRows(gate), ...categories.flatMap(ofCategory)];
}
