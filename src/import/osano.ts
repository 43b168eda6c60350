// https://github.com/osano/cookieconsent, version 3: one word for everything, without a date.
import { toFound } from './to-found.js';
import type { Found } from './found.js';
import { words } from './parse.js';
import { cookieReader } from './read-copies.js';

export const read = cookieReader('cookieconsent_status', parse);

function parse(value: string): Found | undefined {
  // Closing the notice is no answer.
  if (value === 'dismiss') return undefined;
  // Everything at once is broader than any category of ours.
  return toFound(words(new Map([['everything', value]]), 'allow', 'deny'));
}
