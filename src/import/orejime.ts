// https://orejime.boscop.fr: version 3 by purpose, version 2 by service, both without a date. Version 3 keeps
// `eu-consent` unless the site's settings say otherwise, version 2 `orejime`.
import type { Found, Jar } from './found.js';
import { parseServices } from './klaro.js';
import { copies, readCopies } from './read-copies.js';

export const read = (jar: Jar): Found | undefined =>
  readCopies([...copies(jar, 'eu-consent'), ...copies(jar, 'orejime')], parseServices);
