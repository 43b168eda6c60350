// Where the law lives: what holds, given the record, the settings and the time. Pure.
import type { Config } from '../contract/attributes.js';
import { optionalCategories } from '../contract/categories.js';
import type { Decision, Why } from '../contract/decision.js';
import type { ConsentRecord, RefusedVendors } from '../contract/record.js';

/** Milliseconds a record may lie ahead of the clock: clocks are set back by seconds, not by days. */
const clockSlack = 60_000;
const day = 86_400_000;

export interface Facts {
  readonly config: Pick<Config, 'categories' | 'lifetime' | 'policyVersion'>;
  /** Its parts have no prototype either. */
  readonly record: ConsentRecord | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export function decide(facts: Facts): Decision {
  const why = standing(facts);
  const record = why === 'record' ? facts.record : undefined;
  const categories = bare<Decision['categories']>();
  categories.authentication = true;
  for (const category of optionalCategories) {
    const isAskedFor = facts.config.categories.includes(category);
    categories[category] = isAskedFor && record?.choices[category] === true;
  }
  const decision = bare<Decision>();
  decision.categories = Object.freeze(categories);
  decision.refusedVendors = Object.freeze<RefusedVendors>(record?.refusedVendors ?? bare());
  decision.answered = !!record;
  decision.why = why;
  return Object.freeze(decision);
}

/** Whether the record still speaks for the visitor, or why it does not. */
function standing({ config, record, now }: Facts): Why {
  if (!record) return 'no-record';
  if (!(record.time <= now + clockSlack)) return 'future-record';
  // Counted from the choice, never renewed by a visit, and the same for a refusal:
  // https://www.cnil.fr/en/cookies-and-other-tracking-devices-cnil-publishes-new-guidelines
  if (!(now < record.time + config.lifetime * day)) return 'expired-record';
  if (record.policy !== config.policyVersion) return 'policy-changed';
  if (config.categories.some((category) => record.choices[category] === undefined))
    return 'categories-changed';
  return 'record';
}

/** An object without a prototype: a page's `Object.prototype` cannot answer for it. */
function bare<T extends object>(): { -readonly [Key in keyof T]: T[Key] } {
  return Object.create(null) as { -readonly [Key in keyof T]: T[Key] };
}
