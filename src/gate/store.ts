// The cookie that keeps the record: the only room that reads or writes it.
import cookies from 'js-cookie';
import type { Config } from '../contract/attributes.js';
import { optionalCategories } from '../contract/categories.js';
import type { ConsentRecord } from '../contract/record.js';

/** Turns a record into the cookie's value and back. */
export interface Codec {
  readonly write: (record: ConsentRecord) => string;
  readonly read: (value: string) => ConsentRecord | undefined;
}

export interface Store {
  read(): ConsentRecord | undefined;
  /** False where the browser did not keep it. */
  write(record: ConsentRecord): boolean;
}

/** Taken at start: an `<img name="cookie">` would replace the property, https://html.spec.whatwg.org/#dom-document-nameditem */
const readCookies = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')?.get;

export function createStore(config: Config, { write, read }: Codec): Store {
  const secure = location.protocol === 'https:';
  const domain = config.cookieDomain;
  // A cookie with this prefix can only be set by this very host: https://www.rfc-editor.org/rfc/rfc6265bis#section-4.1.3.2
  const name = `${secure && !domain ? '__Host-' : ''}cookie-gate`;

  /** Every copy under the literal name. js-cookie decodes names and takes the first, so that a sibling host's copy could shadow a refusal. */
  const copies = (): string[] => {
    try {
      return `${readCookies?.call(document)}`
        .split('; ')
        .flatMap((pair) => (pair.startsWith(`${name}=`) ? pair.slice(name.length + 1) : []));
    } catch {
      return []; // A sandboxed page without an origin may not read cookies.
    }
  };

  return {
    read() {
      const records = copies().map(read);
      const valid = records.find((record) => record);
      return valid && records.length > 1 ? records.reduce(strictest, valid) : valid;
    },
    write(record) {
      const value = write(record);
      try {
        cookies.set(name, value, {
          domain: domain || undefined,
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

/** Both at once: granted only where both grant, a vendor refused where either refuses; an odd copy grants nothing. */
function strictest(
  one: ConsentRecord | undefined,
  other: ConsentRecord | undefined,
): ConsentRecord | undefined {
  if (!one) return other;
  const choices = Object.create(null) as Record<string, boolean>;
  const refusedVendors = Object.create(null) as Record<string, readonly string[]>;
  for (const category of optionalCategories) {
    const mine = one.choices[category];
    if (mine === undefined) continue;
    choices[category] = mine && other?.choices[category] === true;
    refusedVendors[category] = [
      ...(one.refusedVendors[category] ?? []),
      ...(other?.refusedVendors[category] ?? []),
    ];
  }
  return {
    ...one,
    time: Math.min(one.time, other?.time ?? one.time),
    choices,
    refusedVendors,
  };
}
