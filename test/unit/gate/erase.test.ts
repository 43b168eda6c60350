import { expect } from 'chai';
import type { WithdrawnDetail } from '../../../src/contract/events.js';
import { erase as eraseAtOnce } from '../../../src/gate/erase.js';
import { engine, itWhere } from '../../support/engine.js';
import { importInto } from '../../support/import-into.js';
import { openFrame } from '../../support/open-frame.js';
import { pause } from '../../support/until.js';

const cookieNames = (of = document) => of.cookie.split('; ').map((pair) => pair.split('=')[0]);
const openDatabase = (name: string) =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = reject;
  });
const databases = async () => (await indexedDB.databases()).map(({ name }) => name);

/** WebKit tells a page of its own cookie once more, a moment later: until then it seems to come back. */
const later = async (names: readonly string[], act = eraseAtOnce) => {
  await pause(50);
  return act(names);
};
const erase = (names: readonly string[]) => later(names);

describe('erase()', () => {
  afterEach(async () => {
    localStorage.clear();
    sessionStorage.clear();
    for (const name of cookieNames()) document.cookie = `${name}=;max-age=0;path=/`;
    for (const name of await databases()) indexedDB.deleteDatabase(name!);
    for (const name of await caches.keys()) await caches.delete(name);
  });

  it('erases nothing where nothing is named', async () => {
    document.cookie = 'a=1';
    localStorage.a = '1';
    expect(await erase([])).to.eql({ erased: [], left: [] });
    expect(cookieNames()).to.include('a');
    expect(localStorage.a).to.equal('1');
  });

  it('erases cookies, both storages, databases and caches by name, and tells which', async () => {
    document.cookie = 'in-cookie=1;path=/;max-age=1000';
    localStorage['in-local'] = '1';
    sessionStorage['in-session'] = '1';
    (await openDatabase('in-database')).close();
    await caches.open('in-cache');
    const names = ['in-cookie', 'in-local', 'in-session', 'in-database', 'in-cache'];
    const { erased, left } = await erase([...names, 'not-there']);
    expect(erased).to.have.members(names);
    expect(left).to.eql([]);
    expect(cookieNames()).to.not.include('in-cookie');
    expect(Object.keys(localStorage)).to.eql([]);
    expect(Object.keys(sessionStorage)).to.eql([]);
    expect(await databases()).to.eql([]);
    expect(await caches.keys()).to.eql([]);
  });

  it('leaves alone whatever is not named', async () => {
    const others = ['_g', '_gaa', 'x_ga', '_GA', '_ga_1', 'ga'];
    for (const name of others) {
      document.cookie = `${name}=1;path=/`;
      localStorage[name] = sessionStorage[name] = '1';
      (await openDatabase(name)).close();
      await caches.open(name);
    }
    document.cookie = '_ga=1;path=/';
    localStorage._ga = '1';
    const { erased } = await erase(['_ga']);
    expect(erased).to.eql(['_ga', '_ga']);
    expect(cookieNames()).to.have.members(others);
    expect(Object.keys(localStorage)).to.have.members(others);
    expect(Object.keys(sessionStorage)).to.have.members(others);
    expect(await databases()).to.have.members(others);
    expect(await caches.keys()).to.have.members(others);
  });

  it('takes * for any letters, anywhere', async () => {
    const named = ['_ga_1', '_ga_', 'mp_x_mixpanel', 'mp__mixpanel'];
    const others = ['_ga', 'x_ga_1', 'mp_x_mixpanel2'];
    for (const name of [...named, ...others]) {
      localStorage[name] = '1';
      document.cookie = `${name}=1;path=/`;
    }
    const { erased } = await erase(['_ga_*', 'mp_*_mixpanel']);
    expect(erased).to.have.members([...named, ...named]);
    expect(Object.keys(localStorage)).to.have.members(others);
    expect(cookieNames()).to.have.members(others);
  });

  for (const name of [
    'a.b',
    'a+b',
    'a?',
    '(a)',
    '[a]',
    '{a}',
    '^a',
    'a$',
    'a|b',
    'a\\d',
    'a-b',
    '__proto__',
  ])
    it(`takes ${name} literally`, async () => {
      const others = ['a', 'b', 'ab', 'aab', 'axb', 'a1'];
      for (const key of [name, ...others]) localStorage.setItem(key, '1');
      expect((await erase([name])).erased).to.eql([name]);
      expect(Object.keys(localStorage)).to.have.members(others);
    });

  describe('in a page that lies deep', () => {
    const address = '/test/unit/gate/fixtures/page.html';
    let frame: HTMLIFrameElement;
    let page: Document;
    let eraseThere: (names: readonly string[]) => Promise<WithdrawnDetail>;

    beforeEach(async () => {
      frame = await openFrame({ src: address });
      page = frame.contentDocument!;
      ({ erase: eraseThere } = await importInto<{ erase: typeof eraseAtOnce }>(
        frame,
        '/src/gate/erase.ts',
      ));
    });
    afterEach(() => frame.remove());

    for (const path of [
      '/',
      '/test',
      '/test/',
      '/test/unit/gate',
      '/test/unit/gate/fixtures/',
      address,
      '',
    ])
      it(`erases a cookie set on ${path || 'no path'}`, async () => {
        page.cookie = `deep=1${path && `;path=${path}`}`;
        expect(cookieNames(page)).to.include('deep');
        expect(await later(['deep'], eraseThere)).to.eql({ erased: ['deep'], left: [] });
        expect(cookieNames(page)).to.not.include('deep');
      });

    it('erases every copy of a cookie, on all paths and for its domain', async () => {
      for (const path of ['/', '/test', '/test/unit/', address]) {
        page.cookie = `deep=1;path=${path}`;
        page.cookie = `deep=2;path=${path};domain=localhost`;
      }
      expect(cookieNames(page).length).to.be.at.least(4);
      const { erased, left } = await later(['deep'], eraseThere);
      expect(new Set(erased)).to.eql(new Set(['deep']));
      expect(left).to.eql([]);
      expect(cookieNames(page)).to.not.include('deep');
    });
  });

  it('tries the host alone, and every domain it could have been set for', async () => {
    document.cookie = 'wide=1;path=/';
    const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
    const lines: string[] = [];
    Object.defineProperty(document, 'cookie', {
      configurable: true,
      get,
      set(line: string) {
        lines.push(line);
        set!.call(document, line);
      },
    });
    await erase(['wide']);
    Reflect.deleteProperty(document, 'cookie');
    expect(lines).to.include.members([
      'wide=;max-age=0;path=/',
      'wide=;max-age=0;domain=localhost;path=/',
    ]);
  });

  it('tells what is still there: a database its tag holds open', async () => {
    const open = await openDatabase('held-open');
    localStorage.other = '1';
    const { erased, left } = await erase(['held-open', 'other']);
    open.close();
    expect(left).to.eql(['held-open']);
    expect(erased).to.eql(['other']);
  });

  it('tells what is still there: a cookie the browser does not give up', async () => {
    document.cookie = 'sticky=1;path=/';
    const { get } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
    Object.defineProperty(document, 'cookie', { configurable: true, get, set() {} });
    const result = await erase(['sticky']);
    Reflect.deleteProperty(document, 'cookie');
    expect(result).to.eql({ erased: [], left: ['sticky'] });
  });

  for (const area of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'] as const)
    itWhere(
      engine !== 'WebKit' || area !== 'localStorage',
      'reads on from the one that a test has replaced',
      `erases the rest where ${area} is switched off`,
      async () => {
        document.cookie = 'rest=1;path=/';
        localStorage.rest = sessionStorage.rest = '1';
        const original = Object.getOwnPropertyDescriptor(window, area)!;
        Object.defineProperty(window, area, {
          configurable: true,
          get() {
            throw new DOMException('switched off', 'SecurityError');
          },
        });
        const { erased, left } = await erase(['rest']).finally(() =>
          Object.defineProperty(window, area, original),
        );
        expect(left).to.eql([]);
        expect(erased).to.have.length(area.endsWith('Storage') ? 2 : 3);
        expect(cookieNames()).to.not.include('rest');
      },
    );
});
