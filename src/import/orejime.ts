// https://orejime.boscop.fr: version 3 by purpose, version 2 by service, both without a date. Version 3 keeps
// `eu-consent` unless the site's settings say otherwise, version 2 `orejime`.
import type { Found, Jar } from './found.js';
import { readServices } from './klaro.js';

export const read = (jar: Jar): Found | undefined => readServices(jar, 'eu-consent', 'orejime');
