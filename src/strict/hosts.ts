// Whose host an address is: what must be granted before it may be reached.
import { catalogue } from './catalogue.js';

/** All that must be granted, as in `analytics/hotjar`; empty where nothing must, a category there is not where nothing helps. */
export type Need = readonly string[];

const none: Need = [];

/** Of an address as a page may write it, all up to its path; nothing of one that is a path. */
const beginning = /^\s*(\w+:[\\/]*|[\\/]{2})[^\\/?#]*/;

export interface Hosts {
  /** What an address, as a page writes it, needs. */
  readonly needOf: (address: string) => Need;
  /** Every host there is a need of, in the form of a policy's sources. */
  readonly known: readonly (readonly [host: string, need: Need])[];
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
    const [category, vendors] = group.split(':') as [string, string];
    for (const row of vendors.split(',')) {
      const [vendor, ...domains] = row.split(' ') as [string, ...string[]];
      for (const short of domains) {
        const domain = short + (short.includes('.') ? '' : '.com');
        // A host that serves several categories takes all of them.
        for (const host of [domain, `*.${domain}`])
          known.set(host, [...(known.get(host) ?? []), `${category}/${vendor}`]);
      }
    }
  }
  const own = new Map<string, Need>([['', none]]);
  for (const row of named) {
    const [host, need] = row.split('=') as [string, string];
    own.set(host, [need]);
  }
  for (const host of [...allowed, location.host]) own.set(host, none);

  const find = (map: ReadonlyMap<string, Need>, host: string): Need | undefined => {
    let need = map.get(host);
    for (let rest = host; !need && rest; need = map.get(`*.${rest}`))
      rest = rest.replace(/^[^.]*\.?/, '');
    return need;
  };

  /** By the beginning of an address: what was looked up once is one look-up from then on. */
  const seen = new Map<string, Need>();
  const needOfHost = (address: string): Need => {
    try {
      const { host, hostname } = new URL(address, document.baseURI);
      return find(own, host) ?? find(own, hostname) ?? find(known, hostname) ?? others;
    } catch {
      return none; // Not an address: nothing is asked for.
    }
  };

  return {
    known: [...own, ...known],
    needOf(address) {
      const [key] = beginning.exec(address) ?? [''];
      let need = seen.get(key);
      if (!need) seen.set(key, (need = needOfHost(key)));
      return need;
    },
  };
}
