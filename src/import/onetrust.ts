// https://www.onetrust.com: `OptanonConsent` is written before any choice and on every page; when the notice was
// answered, `OptanonAlertBoxClosed` says when: https://my.onetrust.com/articles/en_US/Knowledge/UUID-2dc719a8-4be5-8d16-1dc8-c7b4147b88e0
import { toFound } from './to-found.js';
import type { Found, Jar } from './found.js';
import { isoTime, pairs, words } from './parse.js';
import { copies, readCopies } from './read-copies.js';

/** `intType`: “allow all”, in the notice or in the settings. Switches that were confirmed may have been on before. */
const allowedAll = /^[14]$/;
/** The notice was closed without an answer. */
const closed = '3';

export function read(jar: Jar): Found | undefined {
  const [closedAt, ...more] = copies(jar, 'OptanonAlertBoxClosed');
  if (closedAt === undefined) return undefined;
  const time = more.length ? undefined : isoTime(closedAt);
  return readCopies(copies(jar, 'OptanonConsent'), (value) => {
    const all = pairs(value, '&', '=');
    const how = all.get('intType') ?? '';
    if (how === closed) return undefined;
    const groups = pairs(decodeURIComponent(all.get('groups')!), ',', ':');
    const isExplicit = allowedAll.test(how) && all.get('AwaitingReconsent') !== 'true';
    return toFound(words(groups, isExplicit ? '1' : null, '0', '1'), time);
  });
}
