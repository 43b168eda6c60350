// Whose host an address is: what must be granted before it may be reached.
import type { OptionalCategory } from '../contract/categories.js';
import { catalogue } from './catalogue.js';

/** All that must be granted, each for a vendor; empty where nothing must, and with a category there is not where nothing helps. */
export type Need = readonly (readonly [category: OptionalCategory, vendor: string])[];

const none: Need = [];

export interface Hosts {
  /** What an address, as a page writes it, needs. */
  readonly needOf: (address: string) => Need;
  /** Every host there is a need of, in the form of a policy's sources. */
  readonly known: ReadonlyMap<string, Need>;
}

/**
 * `allowed` are hosts that need nothing, `named` the site's own as in `stats.example.com=analytics/acme`; `others` is
 * what every foreign host needs that is neither.
 */
export function createHosts(
  allowed: readonly string[],
  named: readonly string[],
  others: Need,
): Hosts {
  const known = new Map<string, Need>();
  for (const group of catalogue.split(';')) {
    const [category, vendors] = group.split(':') as [OptionalCategory, string];
    for (const row of vendors.split(',')) {
      const [vendor, ...domains] = row.split(' ') as [string, ...string[]];
      for (const short of domains) {
        const domain = short.includes('.') ? short : `${short}.com`;
        // A host that serves several categories takes all of them.
        for (const host of [domain, `*.${domain}`])
          known.set(host, [...(known.get(host) ?? []), [category, vendor]]);
      }
    }
  }
  const own = new Map<string, Need>([['', none]]);
  for (const row of named) {
    const [host, category, vendor = ''] = row.split(/[=/]/) as [string, OptionalCategory, string];
    known.set(host, [[category, vendor]]);
    own.set(host, known.get(host)!);
  }
  for (const host of [...allowed, location.host]) own.set(host, none);

  const find = (map: ReadonlyMap<string, Need>, host: string): Need | undefined => {
    let need = map.get(host);
    for (let rest = host; !need && rest; need = map.get(`*.${rest}`))
      rest = rest.replace(/^[^.]*\.?/, '');
    return need;
  };

  /** By host, and by the beginning of an address: what was looked up once is one look-up from then on. */
  const seen = new Map<string, Need>();
  const needOfHost = (address: string): Need => {
    try {
      const { host, hostname } = new URL(address, document.baseURI);
      return (
        find(own, host) ??
        find(own, hostname) ??
        find(known, host) ??
        find(known, hostname) ??
        others
      );
    } catch {
      return none; // Not an address: nothing is asked for.
    }
  };

  return {
    known,
    needOf(address) {
      // A path: the page's own host, if no other is its base.
      if (/^(?!\/\/)[^:\\\x00-\x20]*$/.test(address)) address = document.baseURI;
      const [key] = /^\w+:\/\/[^/?#\\]*/.exec(address) ?? [address];
      let need = seen.get(key);
      if (!need) seen.set(key, (need = needOfHost(address)));
      return need;
    },
  };
}
