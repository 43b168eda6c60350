// https://tarteaucitron.io: `!gtag=true!hotjar=false!clarity=wait`, without a date.
import { answersOf } from './answers-of.js';
import type { Found, Jar } from './found.js';
import { pairs, words } from './parse.js';
import { copies, readCopies } from './read-copies.js';

/** `wait` is written before any choice. */
const meanings = new Map([
  ['true', true],
  ['false', false],
  ['wait', undefined],
]);

export const read = (jar: Jar): Found | undefined =>
  readCopies(copies(jar, 'tarteaucitron'), parse);

function parse(value: string): Found | undefined {
  if (!value.startsWith('!')) throw new Error(value);
  const said = words(pairs(value.slice(1), '!', '='), meanings);
  if ([...said.values()].every((granted) => granted === undefined)) return undefined;
  // Here this is a service's name: Google Analytics.
  const services = [...said].map(
    ([name, granted]) => [name === 'analytics' ? 'gajs' : name, granted] as const,
  );
  return { time: undefined, answers: answersOf(new Map(services)) };
}
