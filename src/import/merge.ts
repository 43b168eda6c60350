import { optionalCategories } from '../contract/categories.js';
import type { Answers, Found } from './found.js';

/**
 * What all of them say together: refused where any refuses, granted only where all grant and tell when, a vendor
 * refused where any refuses it. As old as the oldest. One that could not be read grants nothing, as does one that is
 * silent on a category: what it would have said is not known.
 */
export function merge(all: readonly (Found | undefined)[]): Found | undefined {
  const found = all.filter((one) => one !== undefined);
  if (!found.length) return undefined;
  const times = found.flatMap(({ time }) => time ?? []);
  const answers: Answers = Object.create(null);
  for (const category of optionalCategories) {
    const given = found.map(({ answers }) => answers[category]);
    if (given.includes(false)) answers[category] = false;
    else if (times.length === found.length && given.every((answer) => answer))
      answers[category] = [...new Set(given.flatMap((answer) => answer || []))];
  }
  return { time: times.length ? Math.min(...times) : undefined, answers };
}
