import { expect } from 'chai';
import type { Config } from '../../../src/contract/attributes.js';
import type { Decision } from '../../../src/contract/decision.js';
import type { ChangeDetail } from '../../../src/contract/events.js';
import type { Bring, Files } from '../../../src/contract/files.js';
import type { CookieGate, Gate, Law } from '../../../src/contract/gate.js';
import { version } from '../../../src/contract/version.js';
import type { startGate } from '../../../src/gate/gate.js';
import { writeRecord } from '../../../src/gate/written-record.js';
import { importInto } from '../../support/import-into.js';
import { openFrame } from '../../support/open-frame.js';
import { recordTells } from '../../support/record-tells.js';
import { record } from '../../support/records.js';
import { settings } from '../../support/settings.js';
import { pause, until } from '../../support/until.js';

const none = { preferences: false, analytics: false, advertising: false, marketing: false };
const all = { preferences: true, analytics: true, advertising: true, marketing: true };
const now = () => Date.now() - (Date.now() % 1000);

/** The gate owns a page: each test gives it one of its own, in a frame. */
describe('startGate()', () => {
  let frame: HTMLIFrameElement;
  let page: Document;
  let brought: string[];
  let erasures: boolean[];
  let tracked: number;
  let elements: number;
  let tells: ReturnType<typeof recordTells>;
  let gate: Gate | undefined;
  let rules: Gate | undefined;
  let seam: { follow: (law: Law) => void; stored: unknown } | undefined;

  beforeEach(async () => {
    frame = await openFrame({ src: '/test/unit/gate/fixtures/page.html' });
    page = frame.contentDocument!;
    brought = [];
    erasures = [];
    tracked = 0;
    elements = 0;
    tells = recordTells();
    gate = undefined;
    seam = undefined;
  });
  afterEach(() => {
    frame.remove();
    document.cookie = 'cookie-gate=;max-age=0;path=/';
  });

  const files: Files = {
    'ui/banner': { start: (of) => void (gate = of) },
    'ui/preferences': { start: (of) => void (gate = of) },
    'ui/placeholder': { start() {} },
    'ui/opener': { start() {} },
    write: { start() {} },
    withdraw: {
      start(_gate, thenLeave) {
        erasures.push(thenLeave);
      },
      loadAnew() {},
    },
    track: { start: () => void (tracked += 1) },
    inspect: { start() {} },
    rules: {
      start(of, follow, stored) {
        rules = of;
        seam = { follow, stored };
      },
    },
    import: { start() {} },
    receipts: { start() {} },
    'ui/notice': { start() {} },
    'ui/own-texts': { start() {} },
    'ui/elements': { start: () => void (elements += 1) },
    'ui/signal-notice': { start() {} },
    'ui/privacy-choices': { start() {} },
  };
  const start = async (
    changes: Partial<Config> = {},
    parts: { bring?: Bring; nonce?: string; base?: string } = {},
  ): Promise<CookieGate> => {
    const room = await importInto<{ startGate: typeof startGate }>(frame, '/src/gate/gate.ts');
    const bring = (async (name: keyof Files) => {
      brought.push(name);
      return files[name];
    }) as unknown as Bring;
    const started = room.startGate(
      settings(changes),
      parts.bring ?? bring,
      tells.tell,
      [],
      parts.nonce ?? '',
      parts.base ?? '',
      () => {},
    );
    await pause(0);
    return started;
  };
  const grantsOf = ({ decision }: CookieGate) => {
    const { authentication, ...optional } = decision.categories;
    expect(authentication).to.equal(true);
    return { ...optional };
  };
  const store = (value = writeRecord(record(all, { time: now() }))) => {
    page.cookie = `cookie-gate=${value};path=/`;
  };
  const inline = (name: string, more = '') => {
    const holder = page.createElement('div');
    page.body.append(holder);
    holder.innerHTML = `<script type="text/plain" data-consent="analytics" ${more}>(window.ran ??= []).push('${name}')</script>`;
    return holder.firstElementChild as HTMLElement;
  };
  const ran = () => frame.contentWindow!.ran ?? [];

  it('grants nothing, stores nothing and asks, before there is a choice', async () => {
    inline('tag');
    const api = await start();
    expect(grantsOf(api)).to.eql(none);
    expect(api.decision.answered).to.equal(false);
    expect(brought).to.eql(['ui/banner']);
    expect(page.cookie).to.equal('');
    expect(ran()).to.eql([]);
  });

  it('asks nobody who has answered, releases what was granted and offers a way back', async () => {
    store();
    inline('tag');
    const api = await start();
    expect(grantsOf(api)).to.eql(all);
    expect(brought).to.eql(['ui/opener']);
    expect(ran()).to.eql(['tag']);
  });

  it('asks again where the record is odd', async () => {
    store('v=1');
    expect(grantsOf(await start())).to.eql(none);
    expect(brought).to.eql(['ui/banner']);
  });

  it('reads the cookie past an <img name=cookie>', async () => {
    store();
    const image = page.createElement('img');
    image.name = 'cookie';
    page.body.append(image);
    expect(grantsOf(await start())).to.eql(all);
  });

  const choices: [string, (api: CookieGate) => void, Record<string, boolean>][] = [
    ['grant()', (api) => api.grant(), all],
    ['refuse()', (api) => api.refuse(), none],
    ['withdraw()', (api) => api.withdraw(), none],
    ['save({})', (api) => api.save({}), none],
    [
      'save({ analytics: true })',
      (api) => api.save({ analytics: true }),
      { ...none, analytics: true },
    ],
  ];
  for (const [call, act, expected] of choices)
    it(`holds what ${call} says at once, and on the next page`, async () => {
      const api = await start();
      act(api);
      expect(grantsOf(api)).to.eql(expected);
      expect(api.decision.answered).to.equal(true);
      expect(page.cookie).to.include('&source=api');
      expect(grantsOf(await start())).to.eql(expected);
    });

  it('grants only what is asked for', async () => {
    const api = await start({ categories: ['analytics'] });
    api.grant();
    api.save({ ...all });
    expect(grantsOf(api)).to.eql({ ...none, analytics: true });
  });

  it('starts a granted tag only after the click that granted it has been answered', async () => {
    inline('tag');
    const api = await start();
    api.grant();
    expect(ran()).to.eql([]);
    await until(() => ran().length);
  });

  it('answers granted() for categories and vendors, and for nothing else', async () => {
    const api = await start();
    api.save({ analytics: true }, { analytics: ['hotjar'] });
    expect(api.granted('analytics')).to.equal(true);
    expect(api.granted('analytics', 'other')).to.equal(true);
    expect(api.granted('analytics', 'hotjar')).to.equal(false);
    expect(api.granted('marketing')).to.equal(false);
    expect(api.granted('authentication')).to.equal(true);
    for (const odd of ['__proto__', 'toString', 'constructor', '', undefined])
      expect(api.granted(odd as never), `${odd}`).to.equal(false);
  });

  it('settles whenGranted() at once where it is granted, and otherwise when it is', async () => {
    const api = await start();
    const settled: string[] = [];
    void api.whenGranted('authentication').then(() => settled.push('authentication'));
    void api.whenGranted('analytics').then(() => settled.push('analytics'));
    void api.whenGranted('marketing').then(() => settled.push('marketing'));
    void api.whenGranted('analytics', 'hotjar').then(() => settled.push('hotjar'));
    await pause(0);
    expect(settled).to.eql(['authentication']);
    api.save({ analytics: true }, { analytics: ['hotjar'] });
    await pause(0);
    expect(settled).to.eql(['authentication', 'analytics']);
  });

  it('calls a listener at once, after each change, and no more when stopped', async () => {
    const api = await start();
    const seen: boolean[] = [];
    const stop = api.onChange(({ categories }) => seen.push(categories.analytics));
    api.save({ analytics: true });
    api.save({ analytics: true, marketing: true });
    stop();
    api.save({ analytics: true, preferences: true });
    expect(seen).to.eql([false, true, true]);
  });

  it('stops for no listener that throws', async () => {
    const api = await start();
    frame.contentWindow!.addEventListener('error', (event) => event.preventDefault());
    let isFirst = true;
    api.onChange(() => {
      if (!isFirst) throw new Error('the page’s own');
      isFirst = false;
    });
    let calls = 0;
    api.onChange(() => void calls++);
    api.grant();
    expect(calls).to.equal(2);
    expect(grantsOf(api)).to.eql(all);
  });

  it('says before and after a change what changes, and by whom', async () => {
    const api = await start();
    const before = api.decision;
    const seen: [string, ChangeDetail, boolean][] = [];
    for (const type of ['cookie-gate:before-change', 'cookie-gate:change'] as const)
      page.addEventListener(type, ({ detail }) =>
        seen.push([type, detail, api.decision === detail.decision]),
      );
    gate!.choose({ choices: { analytics: true }, refusedVendors: {}, source: 'banner' });
    expect(seen.map(([type, , holds]) => [type, holds])).to.eql([
      ['cookie-gate:before-change', false],
      ['cookie-gate:change', true],
    ]);
    for (const [, detail] of seen) {
      expect(detail.previous).to.equal(before);
      expect(detail.decision.categories.analytics).to.equal(true);
      expect(detail.source).to.equal('banner');
    }
  });

  it('lets the last choice hold where a listener chooses before the change', async () => {
    const api = await start();
    page.addEventListener('cookie-gate:before-change', () => api.refuse(), { once: true });
    api.grant();
    expect(grantsOf(api)).to.eql(none);
    expect(grantsOf(await start())).to.eql(none);
  });

  it('gives the page an API it cannot change', async () => {
    const api = await start();
    expect(Object.isFrozen(api)).to.equal(true);
    expect(Object.isFrozen(api.decision)).to.equal(true);
    expect(api.version).to.equal(version);
  });

  it('tells that the browser has not kept the choice, and holds it for this page', async () => {
    const api = await start({ cookieDomain: 'other.test' });
    api.grant();
    expect(tells.codes()).to.eql(['not-stored']);
    expect(grantsOf(api)).to.eql(all);
  });

  it('opens the preferences, and settles where they are missing', async () => {
    const api = await start();
    await api.open();
    expect(brought).to.eql(['ui/banner', 'ui/preferences']);
    const lost = await start({}, { bring: () => Promise.reject(new Error('404')) });
    await lost.open();
    expect(tells.codes()).to.eql(['file-missing', 'file-missing']);
    expect(grantsOf(lost)).to.eql(none);
  });

  it('fetches what tells of conversions where some are marked up and somebody has answered', async () => {
    const api = await start();
    api.grant();
    await pause(0);
    expect(tracked).to.equal(0);
    page.body.insertAdjacentHTML('beforeend', '<button data-track="sign-up">Join</button>');
    api.save({ analytics: true });
    await until(() => tracked);
  });

  it('fetches nothing for conversions before there is a choice', async () => {
    page.body.insertAdjacentHTML('beforeend', '<button data-track="sign-up">Join</button>');
    await start();
    await pause(20);
    expect(tracked).to.equal(0);
  });

  describe('when a grant is taken back', () => {
    it('records a withdrawal, and erases', async () => {
      store();
      const api = await start({ noReload: true });
      api.save({ marketing: true });
      await pause(0);
      expect(page.cookie).to.include('&source=withdrawal');
      expect(erasures).to.eql([false]);
    });

    it('starts nothing that waits', async () => {
      store();
      const api = await start({ noReload: true });
      api.refuse();
      inline('late');
      await pause(50);
      expect(ran()).to.eql([]);
    });

    it('shuts the exits, then loads the page anew', async () => {
      store();
      const api = await start({ allow: ['shop.test'] });
      api.refuse();
      const policy = page.querySelector<HTMLMetaElement>('meta[http-equiv]')!;
      expect(policy.content).to.include('shop.test');
      await until(() => erasures[0] === true);
    });

    it('leaves the page to the site where it says so', async () => {
      store();
      const api = await start({ noReload: true });
      api.refuse();
      await pause(50);
      expect(erasures).to.eql([false]);
      expect(page.querySelector('meta[http-equiv]')).to.equal(null);
    });

    it('leaves the page as it is after a first refusal or a further grant', async () => {
      const api = await start();
      api.refuse();
      api.grant();
      await pause(50);
      expect(erasures).to.eql([]);
    });

    it('waits for the second sweep on a page that starts within a minute', async () => {
      store(
        writeRecord(record({ analytics: true }, { time: now() - 50_000, source: 'withdrawal' })),
      );
      inline('tag');
      const api = await start();
      expect(brought).to.eql(['rules']);
      expect(grantsOf(api)).to.eql(none);
      expect(ran()).to.eql([]);
    });

    it('erases no more after that minute, or after any other choice', async () => {
      store(writeRecord(record({}, { time: now() - 61_000, source: 'withdrawal' })));
      await start();
      store(writeRecord(record({}, { time: now(), source: 'banner' })));
      await start();
      await pause(0);
      expect(erasures).to.eql([]);
    });
  });

  describe('beside other tabs and pages', () => {
    const focus = () => frame.contentWindow!.dispatchEvent(new Event('focus'));

    it('follows at once what another tab has chosen', async () => {
      const api = await start();
      const first = frame;
      frame = await openFrame({ src: '/test/unit/gate/fixtures/page.html' });
      const other = await start();
      other.save({ analytics: true });
      await until(() => api.granted('analytics'));
      expect(grantsOf(api)).to.eql({ ...none, analytics: true });
      first.remove();
    });

    for (const type of ['focus', 'pageshow'])
      it(`looks at the cookie again on ${type}, and releases what is granted`, async () => {
        inline('tag');
        const api = await start();
        store();
        expect(grantsOf(api)).to.eql(none);
        frame.contentWindow!.dispatchEvent(new Event(type));
        expect(grantsOf(api)).to.eql(all);
        await until(() => ran().length);
      });

    it('takes a grant back here that was taken back elsewhere', async () => {
      store();
      const api = await start();
      store(writeRecord(record({}, { time: now(), source: 'withdrawal' })));
      focus();
      expect(grantsOf(api)).to.eql(none);
      await until(() => erasures.length);
      expect(erasures).to.eql([true]);
    });

    it('says nothing where nothing has changed', async () => {
      store();
      await start();
      let changes = 0;
      page.addEventListener('cookie-gate:change', () => changes++);
      focus();
      focus();
      expect(changes).to.equal(0);
    });

    it('takes an odd cookie for no grant', async () => {
      const api = await start();
      store('v=1&analytics=1');
      focus();
      expect(grantsOf(api)).to.eql(none);
    });

    it('holds on to a refusal that the browser has not kept, beside an older grant', async () => {
      store();
      const api = await start({ cookieDomain: 'other.test', noReload: true });
      expect(grantsOf(api)).to.eql(all);
      api.refuse();
      expect(tells.codes()).to.eql(['not-stored']);
      focus();
      expect(grantsOf(api)).to.eql(none);
    });
  });

  it('opens the inspector where the address asks for it, and only then', async () => {
    store();
    await start();
    expect(brought.filter((name) => name === 'inspect')).to.eql([]);
    frame.contentWindow!.history.replaceState(null, '', '?cookie-gate=debug');
    await start();
    expect(brought.filter((name) => name === 'inspect')).to.eql(['inspect']);
  });

  describe('where others have a say', () => {
    const open = { preferences: true, analytics: true, advertising: true, marketing: false };
    const law = (granted: Record<string, boolean>, answered = true): Law => ({
      decide: () => ({
        categories: { authentication: true, ...granted } as Decision['categories'],
        refusedVendors: {},
        answered,
        why: 'record',
      }),
      terms: () => 'language=en&mode=opt-out&region=US-CA',
      allows: (tag) => tag.dataset.partner !== 'held',
    });

    it('holds everything until they have been heard, asks nobody, and keeps asking no file twice', async () => {
      store();
      inline('tag');
      const api = await start({ more: { region: 'auto' } });
      expect(grantsOf(api)).to.eql(none);
      expect(api.decision.answered).to.equal(false);
      expect(ran()).to.eql([]);
      expect(brought).to.eql(['rules']);
    });

    it('keeps holding whatever the page’s own code grants meanwhile', async () => {
      inline('tag');
      const api = await start({ more: { audience: 'children' } });
      api.grant();
      await pause(50);
      expect(grantsOf(api)).to.eql(none);
      expect(ran()).to.eql([]);
    });

    it('goes by what they say from then on, hands them the record, and tells listeners of no choice', async () => {
      store();
      inline('tag');
      const api = await start({ more: { region: 'US-CA' } });
      const sources: unknown[] = [];
      page.addEventListener('cookie-gate:change', ({ detail }) => sources.push(detail.source));
      let granted = false;
      void api.whenGranted('analytics').then(() => (granted = true));
      seam!.follow(law(open));
      await pause(20);
      expect(grantsOf(api)).to.eql(open);
      expect(ran()).to.eql(['tag']);
      expect(granted).to.equal(true);
      expect(sources).to.eql([undefined]);
      expect((seam!.stored as { source: string }).source).to.equal('banner');
      seam!.follow(law(none));
      expect(grantsOf(api)).to.eql(none);
    });

    it('asks what the record is to keep, and takes a record as it is', async () => {
      await start({ more: { region: 'US-CA' } });
      seam!.follow(law(open));
      frame.contentWindow!.document.dispatchEvent(new CustomEvent('x'));
      const { page: api } = rules!;
      api.refuse();
      expect(page.cookie).to.include('&language=en&mode=opt-out&region=US-CA&source=api');
      const time = now() - 30 * 86_400_000;
      rules!.adopt(record({ analytics: true }, { time, source: 'import' }));
      expect(page.cookie)
        .to.include(new Date(time).toISOString().slice(0, 19))
        .and.to.include('source=import');
    });

    it('holds a tag whose partner they do not allow, and where nobody can be asked, every tag with a partner', async () => {
      store();
      inline('mine', 'data-partner="mine"');
      await start();
      expect(ran()).to.eql([]);
      inline('held', 'data-partner="held"');
      await start({ more: { partners: '/partners.json' } });
      seam!.follow(law(all));
      await pause(20);
      expect(ran()).to.eql(['mine']);
    });

    it('holds everything where the file is missing', async () => {
      store();
      inline('tag');
      const api = await start(
        { more: { region: 'auto' } },
        { bring: () => Promise.reject(new Error('offline')) },
      );
      await pause(20);
      expect(tells.codes()).to.eql(['file-missing']);
      expect(grantsOf(api)).to.eql(none);
      expect(ran()).to.eql([]);
    });
  });
});
