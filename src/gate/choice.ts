// A choice as a record, and what it takes back. Pure.
import type { Config } from '../contract/attributes.js';
import { optionalCategories } from '../contract/categories.js';
import type { Decision } from '../contract/decision.js';
import type { Choices } from '../contract/gate.js';
import type { ConsentRecord, RefusedVendors, Source } from '../contract/record.js';
import { version } from '../contract/version.js';

export interface Choice {
  readonly choices: Choices;
  readonly refusedVendors: RefusedVendors;
  readonly source: Source;
}

/** Only an own `true` grants; whatever was not asked for is left out. `now` in milliseconds since 1970. */
export function toRecord(config: Config, choice: Choice, now: number): ConsentRecord {
  const choices = Object.create(null) as Record<string, boolean>;
  const refusedVendors = Object.create(null) as Record<string, readonly string[]>;
  for (const category of config.categories) {
    const refused = [...new Set((own(choice.refusedVendors, category) ?? []) as string[])];
    // A vendor the record cannot hold refuses the whole category.
    choices[category] =
      own(choice.choices, category) === true && refused.every((vendor) => /^[\w.-]+$/.test(vendor));
    if (choices[category] && refused.length) refusedVendors[category] = refused;
  }
  return {
    time: Math.floor(now / 1000) * 1000,
    choices,
    refusedVendors,
    gate: version,
    policy: config.policyVersion,
    language: 'en',
    mode: 'opt-in',
    source: choice.source,
  };
}

/** Whether anything that was granted no longer is. */
export function takesBack(previous: Decision, next: Decision): boolean {
  return optionalCategories.some((category) => {
    if (!previous.categories[category]) return false;
    const before = previous.refusedVendors[category] ?? [];
    const after = next.refusedVendors[category] ?? [];
    return !next.categories[category] || after.some((vendor) => !before.includes(vendor));
  });
}

/** The object's own value, so that a page's `Object.prototype` cannot answer for it. */
function own(from: object, key: string): unknown {
  return Object.hasOwn(from, key) ? (from as Record<string, unknown>)[key] : undefined;
}
