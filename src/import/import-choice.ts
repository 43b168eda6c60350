import type { Answers, Found, Jar } from './found.js';
import { read as cookiebot } from './cookiebot.js';
import { read as cookieyes } from './cookieyes.js';
import { read as klaro } from './klaro.js';
import { merge } from './merge.js';
import { read as onetrust } from './onetrust.js';
import { read as orejime } from './orejime.js';
import { read as osano } from './osano.js';
import { attempt } from './read-copies.js';
import { read as tarteaucitron } from './tarteaucitron.js';
import { read as vanillaCookieconsent } from './vanilla-cookieconsent.js';

const readers = new Map<string, (jar: Jar) => Found | undefined>([
  ['vanilla-cookieconsent', vanillaCookieconsent],
  ['klaro', klaro],
  ['orejime', orejime],
  ['tarteaucitron', tarteaucitron],
  ['osano', osano],
  ['cookiebot', cookiebot],
  ['onetrust', onetrust],
  ['cookieyes', cookieyes],
]);

/**
 * The visitor's choice as other tools keep it, or nothing where there is none. `tools` are names as in `data-import`,
 * unknown ones are passed over; `now` and the time that is given back are milliseconds since 1970. Never throws,
 * writes nothing.
 */
export function importChoice(
  tools: readonly string[],
  jar: Jar,
  now: number,
): { time: number; choices: Answers } | undefined {
  const found = tools.map((tool) => {
    const one = attempt(() => readers.get(tool)?.(jar));
    // A date to come is none.
    return one && { ...one, time: one.time! <= now ? one.time : undefined };
  });
  const all = merge(found);
  if (!all || !Object.keys(all.answers).length) return undefined;
  // A refusal whose age is not known counts from now: at worst the visitor is asked again later than under the old tool.
  return { time: all.time ?? now, choices: all.answers };
}
