import { optionalCategories } from '../../src/contract/categories.js';
import type { OptionalCategory } from '../../src/contract/categories.js';

/** All sixteen ways to answer for the four categories, granted and refused. */
export const combinations: readonly Readonly<Record<OptionalCategory, boolean>>[] = Array.from(
  { length: 16 },
  (_, bits) =>
    Object.fromEntries(
      optionalCategories.map((category, index) => [category, !!(bits & (1 << index))]),
    ) as Record<OptionalCategory, boolean>,
);

/** What is granted, as a test's name says it. */
export const inWords = (choices: Readonly<Partial<Record<OptionalCategory, boolean>>>): string =>
  optionalCategories.filter((category) => choices[category]).join(' and ') || 'nothing';
