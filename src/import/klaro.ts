// https://klaro.org: true or false by the site's names of services, and no date. It is written on a choice alone.
import type { Found, Jar } from './found.js';
import { entries, words } from './parse.js';
import { copies, readCopies } from './read-copies.js';
import { toFound } from './to-found.js';

const key = 'klaro';

export const read = (jar: Jar): Found | undefined =>
  readCopies([...copies(jar, key), jar.storage(key)], parseServices);

/** `{"matomo":true,"youtube":false}`, URI-encoded or not. */
export const parseServices = (value: string): Found => toFound(words(entries(value), true, false));
