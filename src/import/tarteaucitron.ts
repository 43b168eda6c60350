// https://tarteaucitron.io: `!gtag=true!hotjar=false!clarity=wait`, without a date.
import { toFound } from './to-found.js';
import type { Found } from './found.js';
import { pairs, words } from './parse.js';
import { cookieReader } from './read-copies.js';

export const read = cookieReader('tarteaucitron', parse);

function parse(value: string): Found | undefined {
  if (!value.startsWith('!')) throw new Error(value);
  const said = words(pairs(value.slice(1), '!', '='), 'true', 'false', 'wait');
  if ([...said.values()].every((granted) => granted === undefined)) return undefined;
  // Here this is a service's name: Google Analytics.
  const services = [...said].map(
    ([name, granted]) => [name === 'analytics' ? 'gajs' : name, granted] as const,
  );
  return toFound(new Map(services));
}
