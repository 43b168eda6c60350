// Whether a record still speaks for the visitor, or why it does not. Pure.
import type { Config } from '../contract/attributes.js';
import type { Why } from '../contract/decision.js';
import type { ConsentRecord } from '../contract/record.js';

/** Milliseconds a record may lie ahead of the clock: clocks are set back by seconds, not by days. */
const clockSlack = 60_000;
const day = 86_400_000;

/** The settings that a decision hangs on. */
export type Asked = Pick<Config, 'categories' | 'lifetime' | 'policyVersion'>;

/** `now` in milliseconds since 1970. */
export function standing(config: Asked, record: ConsentRecord | undefined, now: number): Why {
  if (!record) return 'none';
  // Counted from the choice, never renewed by a visit, and the same for a refusal:
  // https://www.cnil.fr/en/cookies-and-other-tracking-devices-cnil-publishes-new-guidelines
  const isInTime = record.time <= now + clockSlack && now < record.time + config.lifetime * day;
  if (!isInTime) return 'time';
  if (record.policy !== config.policyVersion) return 'policy';
  return config.categories.every((category) => category in record.choices) ? 'record' : 'choices';
}
