// Where the law lives: what holds, given the record, the settings and the time. Pure.
import { bare } from './bare.js';
import type { Category, OptionalCategory } from '../contract/categories.js';
import type { Decision } from '../contract/decision.js';
import type { ConsentRecord } from '../contract/record.js';
import { standing } from './standing.js';
import { optionalCategories } from '../contract/categories.js';
import type { Asked } from './standing.js';

/** `now` in milliseconds since 1970. */
export function decide(config: Asked, stored: ConsentRecord | undefined, now: number): Decision {
  const stands = standing(config, stored, now);
  // What was granted under laxer rules is no consent where everybody is asked first.
  const why =
    stands === 'record' && !/^language=[\w-]+&mode=opt-in(&|$)/.test(stored!.terms)
      ? 'mode'
      : stands;
  const answered = why === 'record';
  const categories = bare<Record<Category, boolean>>({ authentication: true });
  const refusedVendors: Partial<Record<OptionalCategory, readonly string[]>> = bare();
  for (const category of optionalCategories) {
    const answer = answered && config.categories.includes(category) && stored!.choices[category];
    if ((categories[category] = Array.isArray(answer)))
      refusedVendors[category] = Object.freeze(answer as string[]);
  }
  return frozen({
    categories: frozen(categories),
    refusedVendors: frozen(refusedVendors),
    answered,
    why,
  });
}

const frozen = <T extends object>(from?: T): T => Object.freeze(bare<T>(from));
