// What every vendor promises, ours and a site's own: nothing before the grant, its own calls to the letter after it. Each
// promise is checked in a page in which nothing has run yet, and throws where it is broken.
import type { Category, OptionalCategory } from '../contract/categories.js';
import type { Decision } from '../contract/decision.js';
import type { Vendor, VendorFile } from '../contract/vendor.js';
import { preset } from './preset.js';

/** What one vendor must do, to the letter. Paths are those of globals: `hj.q`, `dataLayer`. */
export interface Expected {
  /** As a site writes it, with every value that must be there. */
  readonly word: string;
  /** The category that its purpose suggests. */
  readonly category: Category;
  /** The script that is asked for, and its attributes beyond `async`. */
  readonly script?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** What stands under each path once it has started: queued calls in their order, or a value. */
  readonly started: Readonly<Record<string, unknown>>;
  /** The same with the category that it heeds granted besides. */
  readonly heeded?: Readonly<Record<string, unknown>>;
  /** What a withdrawal adds to each queue, or the value it leaves. */
  readonly withdrawn?: Readonly<Record<string, unknown>>;
  /** What a new grant on the same page adds after it. */
  readonly again?: Readonly<Record<string, unknown>>;
  /** Words with a value that is not of its form; each must start nothing. */
  readonly wrong: readonly string[];
}

type Paths = Readonly<Record<string, unknown>>;
type Check = (vendor: Vendor, expected: Expected) => void;

const optional: readonly OptionalCategory[] = [
  'preferences',
  'analytics',
  'advertising',
  'marketing',
];

/** A gate that grants what it is told to, and keeps what it is asked and told. */
function createGate(...names: readonly string[]) {
  const granted = new Set(names);
  const listeners: ((decision: Decision) => void)[] = [];
  const told: string[] = [];
  const once: Element[] = [];
  return {
    told,
    once,
    change(...next: readonly string[]) {
      granted.clear();
      for (const name of next) granted.add(name);
      for (const listener of listeners) listener({} as Decision);
    },
    gate: {
      nonce: 'of the page',
      tell: (code: string, place: string | Element) =>
        void told.push(`${code}: ${place as string}`),
      releaseOnce: (element: HTMLElement) => void once.push(element),
      page: {
        granted: (category: string) => granted.has(category),
        onChange(listener: (decision: Decision) => void) {
          listeners.push(listener);
          listener({} as Decision);
          return () => {};
        },
      },
    } as unknown as Parameters<VendorFile['start']>[0],
  };
}

/** Queued calls as lists, dates and functions in words. */
function plain(value: unknown): unknown {
  if (value === undefined) return 'nothing';
  if (typeof value === 'function') return 'a function';
  if (typeof value !== 'object' || value === null) return value;
  const kind = Object.prototype.toString.call(value);
  if (kind === '[object Date]') return 'a date';
  if (kind === '[object Arguments]' || kind === '[object Array]')
    return Array.from(value as ArrayLike<unknown>, plain);
  // In one order, whatever the page's is.
  const entries = Object.entries(value).map(([key, one]) => [key, plain(one)] as const);
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}
const read = (path: string) =>
  plain(
    path
      .split('.')
      .reduce<unknown>(
        (at, name) => (at as Record<string, unknown> | undefined)?.[name],
        globalThis,
      ),
  );
const readAll = (paths: Paths) =>
  Object.fromEntries(Object.keys(paths).map((path) => [path, read(path)]));

function same(found: unknown, wanted: unknown, what: string): void {
  const [one, other] = [found, wanted].map((value) => JSON.stringify(plain(value)));
  if (one !== other) throw new Error(`${what}: ${one}, not ${other}`);
}

const scripts = () => [...document.querySelectorAll<HTMLScriptElement>('script[data-vendor]')];

/** What has come under each path: of a queue the calls since, of anything else what it is now. */
function step(expected: Expected, wanted: Paths, what: string, act: () => void): void {
  const all = { ...expected.started, ...expected.withdrawn, ...expected.again, ...wanted };
  const before = readAll(all);
  act();
  for (const [path, now] of Object.entries(readAll(all))) {
    const old = before[path];
    const isQueue = Array.isArray(now);
    const news = isQueue && Array.isArray(old) ? (now as unknown[]).slice(old.length) : now;
    if (path in wanted) same(news, wanted[path], `${what}, ${path}`);
    else if (isQueue) same(news, [], `${what}, ${path}`);
  }
}

/** By what each says; each in a page of its own. */
export const promises: Readonly<Record<string, Check>> = {
  'makes nothing and asks for nothing before the grant'(vendor, { word, category }) {
    const before = new Set(Object.keys(globalThis));
    const { gate, change } = createGate();
    preset(vendor)(gate, category, word);
    change(...optional.filter((name) => name !== category));
    same(
      Object.keys(globalThis).filter((name) => !before.has(name)),
      [],
      'made',
    );
    same(scripts().length, 0, 'scripts');
  },

  'starts as its documentation says'(vendor, expected) {
    const { word, category } = expected;
    const { gate, told, once } = createGate(category);
    preset(vendor)(gate, category, word);
    same(readAll(expected.started), expected.started, 'started');
    const [script, ...more] = scripts();
    same(more.length, 0, 'further scripts');
    same(script?.dataset.src, expected.script, 'script');
    same(told, [], 'told');
    if (!script) return;
    same(once[0] === script, true, 'released once');
    same([script.type, script.async, script.nonce], ['text/plain', true, 'of the page'], 'held');
    const all = Array.from(script.attributes, ({ name, value }) => [name, value] as const);
    same(
      Object.fromEntries(all.filter(([name]) => !/^(async|type|nonce)$/.test(name))),
      {
        'data-consent': category,
        'data-vendor': vendor.id,
        'data-src': expected.script,
        ...expected.attributes,
      },
      'attributes',
    );
  },

  'says which categories are granted besides'({ heeds, ...vendor }, expected) {
    if (!heeds) return same(expected.heeded, undefined, 'heeded');
    preset({ ...vendor, heeds })(
      createGate(expected.category, heeds).gate,
      expected.category,
      expected.word,
    );
    same(readAll(expected.heeded ?? {}), expected.heeded, 'heeded');
  },

  'is told of a withdrawal and of a new grant, once each'(vendor, expected) {
    const { word, category, withdrawn = {}, again = {} } = expected;
    const { gate, change } = createGate(category);
    preset(vendor)(gate, category, word);
    step(expected, {}, 'the same grant', () => change(category));
    step(expected, withdrawn, 'withdrawn', () => change());
    step(expected, {}, 'the same refusal', () => change());
    step(expected, again, 'again', () => change(category));
  },

  'starts nothing with a wrong value, and says what it expects'(vendor, expected) {
    for (const word of expected.wrong) {
      const { gate, told } = createGate(...optional);
      preset(vendor)(gate, expected.category, word);
      same(told.length, 1, `told of ${word}`);
      same(/^bad-value: data-\w+=".*", not /.test(told[0] ?? ''), true, told[0] ?? word);
    }
    same(scripts().length, 0, 'scripts');
  },

  'is refused where it may never stand'(vendor, { word }) {
    for (const refused of vendor.never) {
      const { gate, told } = createGate(refused);
      preset(vendor)(gate, refused, word);
      same(told, [`vendor-refused: data-${refused}="${word}"`], 'told');
    }
    same(scripts().length, 0, 'scripts');
  },
};
