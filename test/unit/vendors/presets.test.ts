// The contract of every preset: what it queues, asks for and says of consent, to the letter; each in a page of its own.
import { assert } from 'chai';
import type { Category } from '../../../src/contract/categories.js';
import { optionalCategories } from '../../../src/contract/categories.js';
import type { Decision } from '../../../src/contract/decision.js';
import type { VendorFile } from '../../../src/contract/vendor.js';
import { vendorFiles } from '../../../src/entries/vendor-files.js';
import type { Expected } from './expected.js';

type Paths = Readonly<Record<string, unknown>>;

/** A page in which nothing has run yet. */
async function openPage() {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentWindow! as Window & { load?: (id: string) => Promise<VendorFile> };
  const script = frame.contentDocument!.createElement('script');
  script.text = 'window.load = (id) => import(`/src/vendors/${id}.ts`)';
  frame.contentDocument!.head.append(script);
  script.remove();
  const before = new Set(Object.keys(page));
  return {
    page,
    load: page.load!,
    close: () => frame.remove(),
    made: () => Object.keys(page).filter((name) => !before.has(name)),
    scripts: () => [...frame.contentDocument!.querySelectorAll('script')],
  };
}

function createGate(granted: Set<string>) {
  const listeners: ((decision: Decision) => void)[] = [];
  const told: string[] = [];
  const once: Element[] = [];
  return {
    told,
    once,
    change: (...names: string[]) => {
      granted.clear();
      for (const name of names) granted.add(name);
      for (const listener of listeners) listener({} as Decision);
    },
    gate: {
      nonce: 'of the page',
      tell: (code: string, place: string | Element) =>
        void told.push(`${code}: ${place as string}`),
      releaseOnce: (element: HTMLElement) => void once.push(element),
      page: {
        granted: (category: string) => granted.has(category),
        onChange: (listener: (decision: Decision) => void) => {
          listeners.push(listener);
          listener({} as Decision);
          return () => {};
        },
      },
    } as unknown as Parameters<VendorFile['start']>[0],
  };
}

/** Queued calls as lists, dates in words. */
const plain = (value: unknown): unknown => {
  if (value === undefined) return 'nothing';
  if (typeof value === 'function') return 'a function';
  if (typeof value !== 'object' || value === null) return value;
  const kind = Object.prototype.toString.call(value);
  if (kind === '[object Date]') return 'a date';
  if (kind === '[object Arguments]' || kind === '[object Array]')
    return Array.from(value as ArrayLike<unknown>, plain);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
};
const read = (page: object, path: string) =>
  plain(
    path.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown>)?.[name], page),
  );
const readAll = (page: object, paths: Paths) =>
  Object.fromEntries(Object.keys(paths).map((path) => [path, read(page, path)]));
/** Of a queue what came since, of anything else what it is now. */
const since = (now: Paths, before: Paths) =>
  Object.fromEntries(
    Object.entries(now).map(([path, value]) => {
      const old = before[path];
      return [path, Array.isArray(value) && Array.isArray(old) ? value.slice(old.length) : value];
    }),
  );

for (const id of Object.keys(vendorFiles))
  describe(id, () => {
    let expected: Expected;
    let at: Awaited<ReturnType<typeof openPage>>;
    let file: VendorFile;
    let category: Category;
    beforeEach(async () => {
      ({ expected } = (await import(new URL(`./expected/${id}.ts`, import.meta.url).href)) as {
        expected: Expected;
      });
      at = await openPage();
      file = await at.load(id);
      ({ category } = expected);
    });
    afterEach(() => at.close());

    const begin = (...granted: string[]) => {
      const made = createGate(new Set(granted));
      file.start(made.gate, category, expected.word);
      return made;
    };
    /** What a step adds, under the paths that it is expected to touch and all others. */
    const step = (paths: Paths, act: () => void) => {
      const all = { ...expected.started, ...expected.withdrawn, ...expected.again, ...paths };
      const before = readAll(at.page, all);
      act();
      const after = since(readAll(at.page, all), before);
      for (const [path, value] of Object.entries(after)) {
        if (path in paths) assert.deepEqual(value, paths[path], path);
        else if (Array.isArray(value)) assert.deepEqual(value, [], path);
      }
    };

    it('is named after its file', () => assert.equal(file.vendor.id, id));

    it('makes nothing and asks for nothing before the grant', () => {
      const { change } = begin();
      change(...optionalCategories.filter((name) => name !== category));
      assert.deepEqual(at.made(), []);
      assert.deepEqual(at.scripts(), []);
    });

    it('starts as its documentation says', () => {
      const { told, once } = begin(category);
      assert.deepEqual(readAll(at.page, expected.started), expected.started);
      const [script, ...more] = at.scripts();
      assert.deepEqual(more, []);
      assert.equal(script?.dataset.src, expected.script);
      if (script) {
        assert.deepEqual(once, [script]);
        const {
          async,
          type,
          nonce = '',
          ...attributes
        } = Object.fromEntries(Array.from(script.attributes, ({ name, value }) => [name, value]));
        assert.equal(async, '');
        assert.equal(nonce || script.nonce, 'of the page');
        assert.equal(type, 'text/plain', 'the gate starts it');
        assert.deepEqual(attributes, {
          'data-consent': category,
          'data-vendor': id,
          'data-src': expected.script!,
          ...expected.attributes,
        });
      }
      assert.deepEqual(told, []);
    });

    it('says which categories are granted besides', () => {
      if (!file.vendor.heeds) return assert.isUndefined(expected.heeded);
      begin(category, file.vendor.heeds);
      assert.deepEqual(readAll(at.page, expected.heeded!), expected.heeded);
    });

    it('is told of a withdrawal and of a new grant, once each', () => {
      const { change } = begin(category);
      step({}, () => change(category));
      step(expected.withdrawn ?? {}, () => change());
      step({}, () => change());
      step(expected.again ?? {}, () => change(category));
    });

    it('starts nothing with a wrong value, and says what it expects', () => {
      for (const word of expected.wrong) {
        const { gate, told } = createGate(new Set(['analytics', category]));
        file.start(gate, category, word);
        assert.lengthOf(told, 1, word);
        assert.match(told[0]!, /^bad-value: data-\w+=".*", not /);
      }
      assert.deepEqual(at.made(), []);
    });

    it('is refused where it may never stand, which is authentication for all that measure or sell', () => {
      const { never } = file.vendor;
      assert.isTrue(category === 'preferences' || never.includes('authentication'));
      for (const refused of never) {
        const { gate, told } = createGate(new Set([refused]));
        file.start(gate, refused, expected.word);
        assert.deepEqual(told, [`vendor-refused: data-${refused}="${expected.word}"`]);
      }
      assert.deepEqual(at.scripts(), []);
    });
  });
