import { optionalCategories } from '../contract/categories.js';
import type { Answers, Found, Words } from './found.js';
import { known } from './known-names.js';

/**
 * What old names and their answers say in our categories. Refused: by an old category that reaches it, by all of its
 * vendors that are known, or by a visitor who refused all there was. Granted: by an old category that is not broader,
 * but for the vendors that were refused; never by a vendor, who is narrower than any category. `time` is when, in
 * milliseconds since 1970.
 */
export function toFound(said: Words, time?: number): Found {
  const asked = [...said].filter(([name]) => known(name)?.reaches.length !== 0);
  const refusedAll = asked.length > 0 && asked.every(([, granted]) => granted === false);
  const answers: Answers = Object.create(null);
  for (const category of optionalCategories) {
    const here = asked.flatMap(([name, granted]) => {
      const meaning = known(name);
      return meaning?.reaches.includes(category) ? [{ granted, ...meaning }] : [];
    });
    const refused = here.filter(({ granted }) => granted === false);
    const isRefused =
      refused.some(({ vendor }) => !vendor) || (here.length > 0 && refused.length === here.length);
    const isGranted = here.some(({ granted, grants }) => granted && grants === category);
    if (refusedAll || isRefused) answers[category] = false;
    else if (isGranted) answers[category] = refused.map(({ vendor }) => vendor!);
  }
  return { time, answers };
}
