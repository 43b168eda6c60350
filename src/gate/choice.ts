// A choice as a record, and what it takes back. Pure.
import type { Config } from '../contract/attributes.js';
import { optionalCategories } from '../contract/categories.js';
import type { Decision } from '../contract/decision.js';
import type { Choice, Choices } from '../contract/gate.js';
import type { Draft, RefusedVendors } from '../contract/record.js';
import { bare } from '../policy/bare.js';
import { version } from '../contract/version.js';

/** Only an own `true` grants; whatever was not asked for is left out. `now` in milliseconds since 1970. */
export function toRecord(config: Config, choice: Choice, terms: string, now: number): Draft {
  // Own properties alone, so that a page's `Object.prototype` cannot answer for them.
  const chosen: Choices = bare(choice.choices);
  const refusals: RefusedVendors = bare(choice.refusedVendors);
  const choices: Draft['choices'] = bare({});
  for (const category of config.categories) {
    // A single name is a list of one.
    const refused = [refusals[category] ?? []].flat();
    // A vendor the record cannot hold refuses the whole category.
    choices[category] =
      chosen[category] === true && refused.every((vendor) => /^[\w.-]+$/.test(vendor)) && refused;
  }
  return {
    time: now,
    choices,
    gate: version,
    policy: config.policyVersion,
    terms,
    source: choice.source,
  };
}

/** Whether anything that was granted no longer is. */
export function takesBack(previous: Decision, next: Decision): boolean {
  return optionalCategories.some(
    (category) =>
      previous.categories[category] &&
      (!next.categories[category] ||
        next.refusedVendors[category]?.some(
          (vendor) => !previous.refusedVendors[category]?.includes(vendor),
        )),
  );
}
