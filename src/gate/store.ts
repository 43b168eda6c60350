// The cookie that keeps the record: the only place that reads or writes it.
import cookies from 'js-cookie';
import type { Config } from '../contract/attributes.js';
import { optionalCategories } from '../contract/categories.js';
import type { ConsentRecord, Draft } from '../contract/record.js';
import { bare } from '../policy/bare.js';

export interface Store {
  /** The record, or nothing where the cookie is what it was when it was last read or written here. */
  latest(): Draft | undefined;
  /** False where the browser did not keep it. */
  persist(record: ConsentRecord): boolean;
}

/** `jar` is the page's `document.cookie` as the browser made it: an `<img name="cookie">` replaces it, and a later script may. */
export function createStore(
  config: Config,
  jar: Pick<PropertyDescriptor, 'get' | 'set'>,
  writeRecord: (record: ConsentRecord) => string,
  readRecord: (value: string) => Draft | undefined,
): Store {
  const secure = location.protocol === 'https:';
  const domain = config.cookieDomain;
  // A cookie with this prefix can only be set by this very host: https://www.rfc-editor.org/rfc/rfc6265bis#section-4.1.3.2
  const name = `${secure && !domain ? '__Host-' : ''}cookie-gate=`;

  /** Every copy under the literal name: js-cookie decodes names and takes the first, so that a sibling host's copy could shadow a refusal. */
  const copies = () => {
    try {
      const pairs = `${jar.get!.call(document)}`.split('; ');
      return pairs.filter((pair) => pair.startsWith(name)).map((pair) => pair.slice(name.length));
    } catch {
      return []; // A sandboxed page without an origin may not read cookies.
    }
  };

  let seen: string | undefined;

  return {
    latest() {
      const found = copies();
      if (seen === (seen = `${found}`)) return undefined;
      return strictest(found.map(readRecord));
    },
    persist(record) {
      const value = writeRecord(record);
      try {
        const attributes = bare<Cookies.CookieAttributes>({
          sameSite: 'Lax',
          domain,
          secure,
          path: '/',
          expires: new Date(record.time + config.lifetime * 86_400_000),
        });
        jar.set!.call(document, cookies.set(name.slice(0, -1), value, attributes));
      } catch {
        // The same sandboxed page.
      }
      const found = copies();
      if (!found.includes(value)) return false; // What another tab wrote at the same moment is still news.
      seen = `${found}`;
      return true;
    },
  };
}

/** The first record, changed to what all of them say: granted only where all grant, a vendor refused where any refuses. An odd copy grants nothing. */
export function strictest(copies: readonly (Draft | undefined)[]): Draft | undefined {
  const record = copies.find((copy) => copy);
  for (const category of optionalCategories)
    if (record?.choices[category])
      record.choices[category] =
        copies.every((copy) => copy?.choices[category]) &&
        copies.flatMap((copy) => copy!.choices[category] as string[]);
  return record;
}
