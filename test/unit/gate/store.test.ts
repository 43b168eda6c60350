import { expect } from 'chai';
import { engine, itWhere } from '../../support/engine.js';
import type { Config } from '../../../src/contract/attributes.js';
import { createStore } from '../../../src/gate/store.js';
import { readRecord, writeRecord } from '../../../src/gate/written-record.js';
import { openFrame } from '../../support/open-frame.js';
import { answers, record } from '../../support/records.js';
import { settings } from '../../support/settings.js';

const all = { preferences: true, analytics: true, advertising: true, marketing: true };
const none = { preferences: false, analytics: false, advertising: false, marketing: false };
const day = 86_400_000;
const time = Date.now() - (Date.now() % 1000);
const grant = () => record(all, { time });
const refusal = () => record({}, { time });

const jar = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
const createReal = (changes: Partial<Config> = {}, get: () => unknown = jar.get!) =>
  createStore(settings(changes), { ...jar, get }, writeRecord, readRecord);
/** A store of a page with these cookies. */
const createWith = (cookies: string) => createReal({}, () => cookies);
const copy = (value: string, name = 'cookie-gate') => `${name}=${value}`;

describe('the store', () => {
  afterEach(() => {
    for (const name of ['cookie-gate', 'cookie%2Dgate'])
      document.cookie = `${name}=;max-age=0;path=/`;
  });

  describe('read()', () => {
    it('gives nothing where there is no cookie', () => {
      expect(createReal().latest()).to.equal(undefined);
      expect(createWith('').latest()).to.equal(undefined);
    });

    it('gives what write() has kept', () => {
      const given = record(
        { analytics: true },
        { time, refusedVendors: { analytics: ['hotjar'] } },
      );
      expect(createReal().persist(given)).to.equal(true);
      const kept = createReal().latest()!;
      expect({ ...kept.choices }).to.eql({ ...given.choices });
      expect(kept.choices.analytics).to.eql(['hotjar']);
      expect(kept.time).to.equal(time);
    });

    it('finds the cookie among others', () => {
      const value = writeRecord(grant());
      expect(createWith(`a=1; ${copy(value)}; b=2`).latest()).to.not.equal(undefined);
    });

    const strangers: [string, string][] = [
      ['an encoded name', 'cookie%2Dgate'],
      ['a longer name', 'cookie-gate-2'],
      ['another case', 'Cookie-Gate'],
      ['something before it', 'x-cookie-gate'],
      ['a prefix this page does not use', '__Host-cookie-gate'],
    ];
    for (const [what, name] of strangers) {
      it(`ignores a grant under ${what}`, () => {
        expect(createWith(copy(writeRecord(grant()), name)).latest()).to.equal(undefined);
      });

      it(`lets no copy under ${what} take a grant away`, () => {
        const cookies = `${copy(writeRecord(refusal()), name)}; ${copy(writeRecord(grant()))}`;
        expect({ ...createWith(cookies).latest()!.choices }).to.eql(answers(all));
      });

      it(`is not shadowed by a copy under ${what}`, () => {
        const cookies = `${copy(writeRecord(grant()), name)}; ${copy(writeRecord(refusal()))}`;
        expect({ ...createWith(cookies).latest()!.choices }).to.eql(none);
      });
    }

    it('ignores an encoded name in the browser’s own jar', () => {
      document.cookie = `cookie%2Dgate=${writeRecord(grant())};path=/`;
      expect(document.cookie).to.include('cookie%2Dgate');
      expect(createReal().latest()).to.equal(undefined);
    });

    const orders: [string, (one: string, other: string) => string][] = [
      ['first', (one, other) => `${one}; ${other}`],
      ['last', (one, other) => `${other}; ${one}`],
    ];
    for (const [place, join] of orders) {
      it(`grants only what all copies grant, the refusal ${place}`, () => {
        const one = copy(writeRecord(record({ analytics: true }, { time })));
        const other = copy(writeRecord(record({ analytics: true, marketing: true }, { time })));
        expect({ ...createWith(join(one, other)).latest()!.choices }).to.eql(
          answers({ ...none, analytics: true }),
        );
      });

      it(`refuses a vendor that any copy refuses, that copy ${place}`, () => {
        const refusedVendors = { analytics: ['hotjar'] };
        const one = copy(writeRecord(record(all, { time, refusedVendors })));
        const kept = createWith(join(one, copy(writeRecord(grant())))).latest()!;
        expect(kept.choices.analytics).to.eql(['hotjar']);
      });

      it(`refuses the vendors of all copies together, this one ${place}`, () => {
        const [one, other] = ['hotjar', 'other'].map((vendor) =>
          copy(writeRecord(record(all, { time, refusedVendors: { analytics: [vendor] } }))),
        );
        const kept = createWith(join(one!, other!)).latest()!;
        expect(kept.choices.analytics).to.have.members(['hotjar', 'other']);
      });

      for (const odd of ['', '1', 'true', writeRecord(grant()).slice(0, -1), 'v=1'])
        it(`grants nothing beside an odd copy ${JSON.stringify(odd.slice(0, 8))}, the odd one ${place}`, () => {
          const kept = createWith(join(copy(odd), copy(writeRecord(grant())))).latest()!;
          expect({ ...kept.choices }).to.eql(none);
        });

      it(`grants no category that one copy does not know, that copy ${place}`, () => {
        const fewer = grant();
        delete fewer.choices.marketing;
        const cookies = join(copy(writeRecord(fewer)), copy(writeRecord(grant())));
        expect(createWith(cookies).latest()!.choices.marketing).to.not.equal(true);
      });
    }

    it('takes two copies in the browser’s jar, on two paths, at the most restrictive', async () => {
      const frame = await openFrame({ src: '/test/unit/gate/fixtures/page.html' });
      const page = frame.contentDocument!;
      const remove = () => {
        for (const path of ['/', '/test/unit/gate/fixtures'])
          page.cookie = `cookie-gate=;max-age=0;path=${path}`;
        frame.remove();
      };
      for (const [near, far] of [
        [grant(), refusal()],
        [refusal(), grant()],
      ] as const) {
        page.cookie = `cookie-gate=${writeRecord(near)};path=/test/unit/gate/fixtures`;
        page.cookie = `cookie-gate=${writeRecord(far)};path=/`;
        expect(page.cookie.match(/cookie-gate=/g)).to.have.length(2);
        const { choices } = createReal({}, () => page.cookie).latest()!;
        expect({ ...choices }).to.eql(none);
      }
      remove();
    });

    for (const cookies of [
      'cookie-gate=odd',
      'cookie-gate=',
      'cookie-gate',
      '=',
      'cookie-gate=; cookie-gate=x',
    ])
      it(`gives nothing for ${cookies}`, () => {
        expect(createWith(cookies).latest()).to.equal(undefined);
      });

    it('gives nothing where cookies may not be read', () => {
      const store = createReal({}, () => {
        throw new DOMException('no', 'SecurityError');
      });
      expect(store.latest()).to.equal(undefined);
      expect(store.persist(grant())).to.equal(false);
    });

    it('gives nothing where the cookies are no text', () => {
      expect(createReal({}, () => document.body).latest()).to.equal(undefined);
      expect(createReal({}, () => undefined).latest()).to.equal(undefined);
    });
  });

  describe('write()', () => {
    /** What was written to `document.cookie`, by attribute. */
    const written = (act: () => void) => {
      const { set, get } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
      const lines: string[] = [];
      Object.defineProperty(document, 'cookie', {
        configurable: true,
        get,
        set(line: string) {
          lines.push(line);
          set!.call(document, line);
        },
      });
      act();
      Reflect.deleteProperty(document, 'cookie');
      expect(lines).to.have.length(1);
      const [pair, ...parts] = lines[0]!.split(/; ?/);
      return { pair, parts: Object.fromEntries(parts.map((part) => part.split('='))) };
    };

    it('writes the value as it is, for the whole site and no others', () => {
      const { pair, parts } = written(() => createReal().persist(grant()));
      expect(pair).to.equal(`cookie-gate=${writeRecord(grant())}`);
      expect(parts).to.include({ path: '/', sameSite: 'Lax' });
      expect(parts).to.not.have.property('domain');
    });

    it('counts the lifetime from the choice, not from the writing', () => {
      const given = record(all, { time: time - 10 * day });
      const { parts } = written(() => createReal({ lifetime: 30 }).persist(given));
      expect(Date.parse(parts.expires)).to.equal(time + 20 * day);
    });

    it('keeps a refusal as long as a grant', () => {
      const [one, other] = [grant(), refusal()].map(
        (given) => written(() => createReal().persist(given)).parts.expires,
      );
      expect(one).to.equal(other);
    });

    itWhere(
      engine === 'Chromium',
      'tells a script no more of a cookie than its value',
      'is kept by the browser as Lax, until its time is over',
      async () => {
        createReal({ lifetime: 30 }).persist(grant());
        const cookie = (await cookieStore.getAll('cookie-gate'))[0] as unknown as {
          path: string;
          sameSite: string;
          expires: number;
        };
        expect(cookie.path).to.equal('/');
        expect(cookie.sameSite).to.equal('lax');
        expect(cookie.expires).to.be.closeTo(time + 30 * day, 1000);
      },
    );

    it('shares the choice with the domain it is told', () => {
      const { parts } = written(() => createReal({ cookieDomain: 'example.com' }).persist(grant()));
      expect(parts.domain).to.equal('example.com');
    });

    it('replaces the record before it', () => {
      createReal().persist(grant());
      createReal().persist(refusal());
      expect(document.cookie.match(/cookie-gate=/g)).to.have.length(1);
      expect({ ...createReal().latest()!.choices }).to.eql(none);
    });

    it('says that the browser has not kept it: another host’s domain', () => {
      expect(createReal({ cookieDomain: 'other.test' }).persist(grant())).to.equal(false);
      expect(createReal().latest()).to.equal(undefined);
    });

    it('says that the browser has not kept it: a record whose time is over', () => {
      expect(createReal().persist(record(all, { time: time - 184 * day }))).to.equal(false);
    });

    it('says so where an older record stays in its place', () => {
      createReal().persist(refusal());
      expect(createReal({ cookieDomain: 'other.test' }).persist(grant())).to.equal(false);
      expect({ ...createReal().latest()!.choices }).to.eql(none);
    });
  });
});
