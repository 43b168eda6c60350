// The cookie that keeps the record: the only place that reads or writes it.
import cookies from 'js-cookie';
import type { Config } from '../contract/attributes.js';
import { optionalCategories } from '../contract/categories.js';
import type { ConsentRecord, Draft } from '../contract/record.js';

export interface StoreParts {
  readonly config: Config;
  /** Every cookie of the page, as `document.cookie` gives them. */
  readonly readCookies: () => unknown;
  readonly writeRecord: (record: ConsentRecord) => string;
  readonly readRecord: (value: string) => Draft | undefined;
}

export interface Store {
  read(): ConsentRecord | undefined;
  /** False where the browser did not keep it. */
  write(record: ConsentRecord): boolean;
}

export function createStore({ config, readCookies, writeRecord, readRecord }: StoreParts): Store {
  const secure = location.protocol === 'https:';
  const domain = config.cookieDomain || undefined;
  // A cookie with this prefix can only be set by this very host: https://www.rfc-editor.org/rfc/rfc6265bis#section-4.1.3.2
  const name = `${secure && !domain ? '__Host-' : ''}cookie-gate=`;

  /** Every copy under the literal name: js-cookie decodes names and takes the first, so that a sibling host's copy could shadow a refusal. */
  const copies = () => {
    try {
      const pairs = `${readCookies()}`.split('; ');
      return pairs.filter((pair) => pair.startsWith(name)).map((pair) => pair.slice(name.length));
    } catch {
      return []; // A sandboxed page without an origin may not read cookies.
    }
  };

  return {
    read: () => strictest(copies().map(readRecord)),
    write(record) {
      const value = writeRecord(record);
      try {
        cookies.set(name.slice(0, -1), value, {
          domain,
          secure,
          sameSite: 'Lax',
          expires: new Date(record.time + config.lifetime * 86_400_000),
        } as Cookies.CookieAttributes);
      } catch {
        // The same sandboxed page.
      }
      return copies().includes(value);
    },
  };
}

/** All copies at once: granted only where all grant, a vendor refused where any refuses. An odd copy grants nothing. */
function strictest(copies: readonly (Draft | undefined)[]): ConsentRecord | undefined {
  const record = copies.find((copy) => copy);
  for (const category of optionalCategories) {
    if (!record?.choices[category]) continue;
    record.choices[category] = copies.every((copy) => copy?.choices[category]);
    record.refusedVendors[category] = copies.flatMap(
      (copy) => copy?.refusedVendors[category] ?? [],
    );
  }
  return record;
}
