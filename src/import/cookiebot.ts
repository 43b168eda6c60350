// https://www.cookiebot.com: `{stamp:'…',necessary:true,preferences:false,…,method:'explicit',ver:1,utc:1695676040196,region:'no'}`,
// its quotes and commas encoded.
import { toFound } from './to-found.js';
import type { Found } from './found.js';
import { pairs, words } from './parse.js';
import { cookieReader } from './read-copies.js';

export const read = cookieReader('CookieConsent', parse);

function parse(value: string): Found | undefined {
  // Whoever comes from where the site does not ask: https://www.cookiebot.com/en/developer/#h-server-side-usage
  if (value === '-1') return undefined;
  const [, inner] = decodeURIComponent(value).match(/^\{(.+)\}$/) ?? [];
  const all = pairs(inner!, ',', ':');
  if (all.get('method') === "'implied'") return undefined;
  if (all.get('method') !== "'explicit'") throw new Error(value);
  const said = words(
    new Map(['preferences', 'statistics', 'marketing'].map((name) => [name, all.get(name)])),
    'true',
    'false',
  );
  const utc = all.get('utc') ?? '';
  return toFound(said, /^\d{13}$/.test(utc) ? +utc : undefined);
}
