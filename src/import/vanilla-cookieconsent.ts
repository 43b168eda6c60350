// https://cookieconsent.orestbida.com, versions 3 and 2.
import { toFound } from './to-found.js';
import type { Found, Jar } from './found.js';
import { entries, isoTime } from './parse.js';
import { copies, readCopies } from './read-copies.js';

const key = 'cc_cookie';

export const read = (jar: Jar): Found | undefined =>
  readCopies([...copies(jar, key), jar.storage(key)], parse);

function parse(value: string): Found {
  const all = entries(value);
  const granted = all.get('categories') ?? all.get('level');
  if (!isList(granted)) throw new Error(value);
  // Version 3 keeps a list of granted services for every category that the site had, an empty one where it had none.
  // A list with something in it does not tell whether others were refused: then the category is not granted.
  const services = new Map(Object.entries(all.get('services') ?? {}));
  const said = new Map<string, boolean | undefined>();
  for (const category of services.keys()) said.set(category, false);
  for (const category of granted) {
    const list = services.get(category) ?? [];
    said.set(category, isList(list) && !list.length ? true : undefined);
  }
  // Version 2 keeps what was granted alone: whatever else there was is refused, by what name it went.
  if (!services.size) said.set('', false);
  const time =
    all.get('lastConsentTimestamp') ??
    all.get('consentTimestamp') ??
    all.get('last_consent_update') ??
    all.get('consent_date');
  return toFound(said, isoTime(time));
}

const isList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');
