// https://www.cookieyes.com: `consentid:…,consent:yes,action:yes,necessary:yes,functional:no,analytics:no,…`. What
// `lastRenewedDate` says of a visitor's choice is not known, so no grant has a date.
import { toFound } from './to-found.js';
import type { Found } from './found.js';
import { pairs, words } from './parse.js';
import { cookieReader } from './read-copies.js';

/** What is no category. */
const others = ['consentid', 'consent', 'action', 'lastRenewedDate'];

export const read = cookieReader('cookieyes-consent', parse);

function parse(value: string): Found | undefined {
  const all = new Map(pairs(decodeURIComponent(value), ',', ':'));
  // Until the visitor acts, what stands here are the site's defaults.
  if (all.get('action') !== 'yes') return undefined;
  for (const name of others) all.delete(name);
  return toFound(words(all, 'yes', 'no'));
}
