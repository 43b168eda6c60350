// https://www.cookiebot.com: `{stamp:'…',necessary:true,preferences:false,…,method:'explicit',ver:1,utc:1695676040196,region:'no'}`,
// its quotes and commas encoded.
import { answersOf } from './answers-of.js';
import type { Found, Jar } from './found.js';
import { pairs, words } from './parse.js';
import { copies, readCopies } from './read-copies.js';

const meanings = new Map([
  ['true', true],
  ['false', false],
]);

export const read = (jar: Jar): Found | undefined =>
  readCopies(copies(jar, 'CookieConsent'), parse);

function parse(value: string): Found | undefined {
  // Whoever comes from where the site does not ask: https://www.cookiebot.com/en/developer/#h-server-side-usage
  if (value === '-1') return undefined;
  const [, inner] = decodeURIComponent(value).match(/^\{(.+)\}$/) ?? [];
  const all = pairs(inner!, ',', ':');
  if (all.get('method') === "'implied'") return undefined;
  if (all.get('method') !== "'explicit'") throw new Error(value);
  const said = words(
    new Map(['preferences', 'statistics', 'marketing'].map((name) => [name, all.get(name)])),
    meanings,
  );
  const utc = all.get('utc') ?? '';
  return { time: /^\d{13}$/.test(utc) ? +utc : undefined, answers: answersOf(said) };
}
