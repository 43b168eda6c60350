import type { OptionalCategory } from '../../src/contract/categories.js';
import type { Draft } from '../../src/contract/record.js';
import { version } from '../../src/contract/version.js';

const refusals: Record<OptionalCategory, boolean> = {
  preferences: false,
  analytics: false,
  advertising: false,
  marketing: false,
};

/** A record that refuses everything, but for these choices. */
export function record(
  choices: Partial<Record<OptionalCategory, boolean>> = {},
  changes: Partial<Draft> = {},
): Draft {
  return {
    time: Date.UTC(2026, 10, 23, 10),
    choices: Object.assign(Object.create(null), refusals, choices),
    refusedVendors: Object.create(null),
    gate: version,
    policy: '1',
    source: 'banner',
    ...changes,
  };
}
