// A gate without cookie and tags, for what people see: it keeps what is chosen and told.
import type { Config } from '../../src/contract/attributes.js';
import type { Category, OptionalCategory } from '../../src/contract/categories.js';
import type { Decision } from '../../src/contract/decision.js';
import type { Choice, Gate } from '../../src/contract/gate.js';
import type { RefusedVendors } from '../../src/contract/record.js';
import { version } from '../../src/contract/version.js';
import { recordTells } from './record-tells.js';
import type { Tells } from './record-tells.js';
import { settings } from './settings.js';

export interface FakeGate extends Gate {
  readonly chosen: Choice[];
  readonly told: Tells['told'];
  /** The elements `releaseOnce` was asked for. */
  readonly released: HTMLElement[];
  readonly opened: { count: number };
  /** As if this were granted from now on; tells the listeners. */
  answer(granted: readonly OptionalCategory[], refusedVendors?: RefusedVendors): void;
  /** As if this held with nobody having answered; tells the listeners. */
  holdsNow(granted: readonly OptionalCategory[], changes?: Partial<Decision>): void;
}

export function fakeGate(changes: Partial<Config> = {}, itsVersion = version): FakeGate {
  let decision = decisionOf([], {}, false);
  const listeners = new Set<(decision: Decision) => void>();
  const { told, tell } = recordTells();
  const gate: FakeGate = {
    config: settings(changes),
    chosen: [],
    told,
    released: [],
    opened: { count: 0 },
    nonce: '',
    reports: [],
    tell,
    answer(granted, refusedVendors = {}) {
      decision = decisionOf(granted, refusedVendors, true);
      for (const listener of listeners) listener(decision);
    },
    holdsNow(granted, changes = {}) {
      decision = { ...decisionOf(granted, {}, false), ...changes };
      for (const listener of listeners) listener(decision);
    },
    choose(choice) {
      gate.chosen.push(choice);
      const granted = gate.config.categories.filter((category) => choice.choices[category]);
      gate.answer(granted, choice.refusedVendors);
    },
    adopt() {},
    use: async () => {},
    stateOf: () => 'held',
    releaseOnce: (element) => void gate.released.push(element),
    page: {
      version: itsVersion,
      get decision() {
        return decision;
      },
      granted: (category, vendor = '') =>
        decision.categories[category] &&
        !decision.refusedVendors[category as OptionalCategory]?.includes(vendor),
      whenGranted: async () => {},
      grant() {},
      refuse() {},
      save() {},
      withdraw() {},
      open: async () => void gate.opened.count++,
      onChange(listener) {
        listeners.add(listener);
        listener(decision);
        return () => void listeners.delete(listener);
      },
    },
  };
  return gate;
}

function decisionOf(
  granted: readonly Category[],
  refusedVendors: RefusedVendors,
  answered: boolean,
): Decision {
  const is = (category: Category) => granted.includes(category);
  return {
    categories: {
      authentication: true,
      preferences: is('preferences'),
      analytics: is('analytics'),
      advertising: is('advertising'),
      marketing: is('marketing'),
    },
    refusedVendors,
    answered,
    why: answered ? 'record' : 'none',
  };
}
