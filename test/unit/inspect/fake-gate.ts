// A gate that holds nothing: tests put in what it knows, and see what the inspector makes of it.
import type { Decision } from '../../../src/contract/decision.js';
import type { Gate, TagState } from '../../../src/contract/gate.js';
import type { Report } from '../../../src/contract/reports.js';
import { readTags } from '../../../src/inspect/read-tags.js';
import type { Tag } from '../../../src/inspect/read-tags.js';
import { settings } from '../../support/settings.js';

export const config = settings({ more: { debug: 'always' } });

/** Grants these; answered as soon as one is named or `answered` says so. */
export function decision(granted: readonly string[] = [], more: Partial<Decision> = {}): Decision {
  const answered = granted.length > 0;
  const is = (name: string) => granted.includes(name);
  return {
    categories: {
      authentication: true,
      preferences: is('preferences'),
      analytics: is('analytics'),
      advertising: is('advertising'),
      marketing: is('marketing'),
    },
    refusedVendors: {},
    answered,
    why: answered ? 'record' : 'none',
    ...more,
  };
}

/** The tag as the inspector reads it, in this state. */
export function tag(of: HTMLElement, state: TagState = 'held'): Tag {
  of.ownerDocument.body.replaceChildren(of);
  return readTags(of.ownerDocument, () => state)[0]!;
}

/** An element that is in no document. */
export function element(html: string): HTMLElement {
  return new DOMParser().parseFromString(`<body>${html}`, 'text/html').body
    .firstElementChild as HTMLElement;
}

export interface FakeGate extends Gate {
  /** As if a visitor had chosen. */
  set(next: Decision): void;
  listeners: Set<(decision: Decision) => void>;
  reports: Report[];
}

/** Holds every tag of the page. */
export function fakeGate(): FakeGate {
  let now = decision();
  const listeners: FakeGate['listeners'] = new Set();
  const nothing = () => {};
  return {
    config,
    nonce: '',
    reports: [],
    listeners,
    set(next) {
      now = next;
      for (const listener of listeners) listener(now);
    },
    page: {
      version: '0',
      get decision() {
        return now;
      },
      granted: () => false,
      whenGranted: async () => {},
      grant: nothing,
      refuse: nothing,
      save: nothing,
      withdraw: nothing,
      open: async () => {},
      onChange(listener) {
        listeners.add(listener);
        listener(now);
        return () => void listeners.delete(listener);
      },
    },
    tell: nothing,
    choose: nothing,
    adopt: nothing,
    use: async () => {},
    releaseOnce: nothing,
    stateOf: () => 'held',
  };
}
