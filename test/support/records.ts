import type { OptionalCategory } from '../../src/contract/categories.js';
import type { Draft, RefusedVendors } from '../../src/contract/record.js';
import { version } from '../../src/contract/version.js';

type Granted = Readonly<Partial<Record<OptionalCategory, boolean>>>;

/** What a record keeps for these choices: each category's answer, with a prototype. */
export const answers = (granted: Granted, refusedVendors: RefusedVendors = {}): Draft['choices'] =>
  Object.fromEntries(
    Object.entries(granted).map(([category, isGranted]) => [
      category,
      isGranted && [...(refusedVendors[category as OptionalCategory] ?? [])],
    ]),
  );

const none = { preferences: false, analytics: false, advertising: false, marketing: false };

/** A record that refuses everything, but for these choices; inside what is granted, these vendors. */
export function record(
  granted: Granted = {},
  { refusedVendors, ...changes }: Partial<Draft> & { refusedVendors?: RefusedVendors } = {},
): Draft {
  return {
    time: Date.UTC(2026, 10, 23, 10),
    choices: Object.assign(Object.create(null), answers({ ...none, ...granted }, refusedVendors)),
    gate: version,
    policy: '1',
    terms: 'language=en&mode=opt-in',
    source: 'banner',
    ...changes,
  };
}
