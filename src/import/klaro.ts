// https://klaro.org: true or false by the site's names of services, and no date. It is written on a choice alone.
import { toFound } from './to-found.js';
import type { Found, Jar } from './found.js';
import { entries, words } from './parse.js';
import { copies, readCopies } from './read-copies.js';

/** The same shape under a name that the tool's settings may change. */
export const readServices = (jar: Jar, ...names: readonly string[]): Found | undefined =>
  readCopies(
    names.flatMap((name) => [...copies(jar, name), jar.storage(name)]),
    (value) => toFound(words(entries(value), true, false)),
  );

export const read = (jar: Jar): Found | undefined => readServices(jar, 'klaro');
