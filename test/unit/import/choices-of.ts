import type { Jar } from '../../../src/import/found.js';
import { importChoice } from '../../../src/import/import-choice.js';
import { now, recorded } from './recorded.js';

export const tools = Object.keys(recorded);

/** Everything that the jars hold, in one. */
export const together = (...jars: readonly Jar[]): Jar => ({
  cookies: jars.flatMap(({ cookies }) => cookies),
  storage: (key) => jars.map(({ storage }) => storage(key)).find((item) => item !== null) ?? null,
});

/** What is imported of these tools, comparable whatever its prototype. */
export const choicesOf = (names: readonly string[], ...jars: readonly Jar[]) => ({
  ...importChoice(names, together(...jars), now)?.choices,
});
