// Whose host an address is: what must be granted before it may be reached.
import { catalogue } from './catalogue.js';

/** All that must be granted, as in `analytics/hotjar`; empty where nothing must be. A category that is none is never granted. */
export type Need = readonly string[];

const none: Need = [];

/** Of an address as a page may write it, all up to its path; nothing of one that is a path. */
const beginning = /^\s*(\w+:[\\/]*|[\\/]{2})[^\\/?#]*/;

export interface Hosts {
  /** What an address, as a page writes it, needs. */
  readonly needOf: (address: string) => Need;
  /** What every host needs that is known, in the form of a policy's sources: `*.` stands for subdomains. */
  readonly known: ReadonlyMap<string, Need>;
}

/**
 * Every host that is known. `allowed` are hosts that need nothing, `named` the site's own as in
 * `stats.example.com=analytics/acme`, and `started` the vendors that it starts, as in `marketing/hotjar`: all of these
 * come before what the vendors' list says of the same host.
 */
export function listHosts(
  allowed: readonly string[],
  named: readonly string[],
  started: readonly string[],
): Hosts['known'] {
  const listed = new Map<string, Need>();
  const own = new Map<string, Need>();
  /** A host that stands in several rows needs all of them. */
  const add = (map: Map<string, Need>, host: string, need: string) =>
    map.set(host, [...(map.get(host) ?? []), need]);

  for (const group of catalogue.split(';')) {
    const [category, vendors] = group.split(':') as [string, string];
    for (const row of vendors.split(',')) {
      const [vendor] = /^[\w-]+/.exec(row)!;
      for (const short of row.split('=').at(-1)!.split(' ')) {
        const domain = short + (short.includes('.') ? '' : '.com');
        for (const host of [`*.${domain}`, domain]) {
          for (const need of started) if (need.endsWith(`/${vendor}`)) add(own, host, need);
          add(listed, host, category + '/' + vendor);
        }
      }
    }
  }
  for (const row of named) add(own, ...(row.split('=') as [string, string]));
  for (const host of allowed) own.set(host, none);
  return new Map([...listed, ...own]);
}

/** `others` is what every foreign host needs that nobody names. */
export function createHosts(
  allowed: readonly string[],
  named: readonly string[],
  others: Need,
  started: readonly string[],
): Hosts {
  // The last is the host of `data:` and the like.
  const known = listHosts([...allowed, location.host, ''], named, started);

  /** The most specific row that a host falls under. */
  const find = (host: string): Need | undefined => {
    let need = known.get(host);
    for (let rest = host; !need && rest; need = known.get(`*.${rest}`))
      rest = rest.replace(/^[^.]*\.?/, '');
    return need;
  };

  /** By the beginning of an address: what was looked up once is one look-up from then on. */
  const seen = new Map<string, Need>();
  const needOfHost = (address: string): Need => {
    try {
      const { host, hostname } = new URL(address, document.baseURI);
      return find(host) ?? find(hostname) ?? others;
    } catch {
      return none; // Not an address: nothing is asked for.
    }
  };

  return {
    known,
    needOf(address) {
      const [key] = beginning.exec(address) ?? [''];
      let need = seen.get(key);
      if (!need) seen.set(key, (need = needOfHost(key)));
      return need;
    },
  };
}
