// https://github.com/osano/cookieconsent, version 3: one word for everything, without a date.
import { answersOf } from './answers-of.js';
import type { Found, Jar } from './found.js';
import { copies, readCopies } from './read-copies.js';

export const read = (jar: Jar): Found | undefined =>
  readCopies(copies(jar, 'cookieconsent_status'), parse);

function parse(value: string): Found | undefined {
  // Closing the notice is no answer.
  if (value === 'dismiss') return undefined;
  if (value !== 'allow' && value !== 'deny') throw new Error(value);
  // Everything at once is broader than any category of ours.
  return { time: undefined, answers: answersOf(new Map([['everything', value === 'allow']])) };
}
