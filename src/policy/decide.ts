// Where the law lives: what holds, given the record, the settings and the time. Pure.
import type { Config } from '../contract/attributes.js';
import { optionalCategories } from '../contract/categories.js';
import type { Category, OptionalCategory } from '../contract/categories.js';
import type { Decision, Why } from '../contract/decision.js';
import type { ConsentRecord } from '../contract/record.js';
import { bare } from './bare.js';

/** Milliseconds a record may lie ahead of the clock: clocks are set back by seconds, not by days. */
const clockSlack = 60_000;
const day = 86_400_000;

/** The settings that a decision hangs on. */
export type Rules = Pick<Config, 'categories' | 'lifetime' | 'policyVersion'>;

/** `now` in milliseconds since 1970. */
export function decide(config: Rules, stored: ConsentRecord | undefined, now: number): Decision {
  const why = standing(config, stored, now);
  const answered = why === 'record';
  const categories = bare<Record<Category, boolean>>({ authentication: true });
  const refusedVendors: Partial<Record<OptionalCategory, readonly string[]>> = bare();
  for (const category of optionalCategories) {
    const answer = answered && config.categories.includes(category) && stored!.choices[category];
    categories[category] = Array.isArray(answer);
    if (categories[category]) refusedVendors[category] = Object.freeze(answer as string[]);
  }
  return frozen({
    categories: frozen(categories),
    refusedVendors: frozen(refusedVendors),
    answered,
    why,
  });
}

const frozen = <T extends object>(from?: T): T => Object.freeze(bare<T>(from));

/** Whether the record still speaks for the visitor, or why it does not. */
function standing(config: Rules, record: ConsentRecord | undefined, now: number): Why {
  if (!record) return 'none';
  // Counted from the choice, never renewed by a visit, and the same for a refusal:
  // https://www.cnil.fr/en/cookies-and-other-tracking-devices-cnil-publishes-new-guidelines
  const isInTime = record.time <= now + clockSlack && now < record.time + config.lifetime * day;
  if (!isInTime) return 'time';
  if (record.policy !== config.policyVersion) return 'policy';
  return config.categories.every((category) => category in record.choices) ? 'record' : 'choices';
}
