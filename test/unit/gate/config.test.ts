import { expect } from 'chai';
import * as fc from 'fast-check';
import { attributes } from '../../../src/contract/attributes.js';
import type { Attribute, AttributeName } from '../../../src/contract/attributes.js';
import { optionalCategories } from '../../../src/contract/categories.js';
import { parseWords, readConfig } from '../../../src/gate/config.js';
import { pollute } from '../../support/pollute.js';
import { recordTells } from '../../support/record-tells.js';
import { settings } from '../../support/settings.js';

const read = (values: Record<string, string | undefined>) => {
  const { tell, told } = recordTells();
  return { config: readConfig(values, tell, attributes, parseWords), told };
};

/** Whether the value is one the table allows. */
function isValid([fallback, form]: Attribute, value: unknown): boolean {
  const isWord = (word: unknown) => typeof word === 'string' && (form as RegExp).test(word);
  return typeof fallback === 'object'
    ? Array.isArray(value) && value.every(isWord)
    : value === fallback || isWord(value);
}

type Row = { right: [string, unknown][]; wrong: string[] };
const vendors: Row = {
  right: [
    ['hotjar:1234567', ['hotjar:1234567']],
    ['fathom', ['fathom']],
    [
      ' hotjar:1234567;sv=6\n matomo:3;host=https://a.test/x ',
      ['hotjar:1234567;sv=6', 'matomo:3;host=https://a.test/x'],
    ],
  ],
  wrong: ['', ':1', '../x:1', 'a/b:1', 'hotjar: 1'],
};

const rows: Record<AttributeName, Row> = {
  categories: {
    right: [
      ['analytics', ['analytics']],
      [' marketing \n\t analytics ', ['marketing', 'analytics']],
      [optionalCategories.join(' '), optionalCategories],
    ],
    wrong: ['', 'analytcs', 'analytics authentication', 'Analytics', 'analytics,marketing'],
  },
  authentication: vendors,
  preferences: vendors,
  analytics: vendors,
  advertising: vendors,
  marketing: vendors,
  policyVersion: {
    right: [
      ['2', '2'],
      ['2026-11.b_3', '2026-11.b_3'],
      ['x'.repeat(16), 'x'.repeat(16)],
    ],
    wrong: ['', 'x'.repeat(17), 'a b', 'a&b', 'a=b', 'a;b', 'é'],
  },
  cookieDomain: {
    right: [
      ['example.com', 'example.com'],
      ['.example.com', '.example.com'],
    ],
    wrong: ['', 'a.test; secure', 'a b', 'https://a.test', 'a.test/x'],
  },
  allow: {
    right: [
      ['a.test', ['a.test']],
      ['a.test  *.b.test localhost:8080', ['a.test', '*.b.test', 'localhost:8080']],
    ],
    wrong: ['', 'https://a.test', "'unsafe-eval'", 'a.test;script-src', 'a.test, b.test'],
  },
};

describe('readConfig()', () => {
  it('gives the fallbacks where nothing is written, and tells nothing', () => {
    const { config, told } = read({});
    expect(config).to.eql(settings());
    expect(told).to.eql([]);
  });

  for (const [name, { right, wrong }] of Object.entries(rows) as [AttributeName, Row][]) {
    for (const [written, value] of right)
      it(`reads ${name} from ${JSON.stringify(written)}`, () => {
        const { config, told } = read({ [name]: written });
        expect(config).to.eql({ ...settings(), [name]: value });
        expect(told).to.eql([]);
      });

    for (const written of wrong)
      it(`tells that ${name} is wrong in ${JSON.stringify(written)}, once, and falls back`, () => {
        const { config, told } = read({ [name]: written });
        expect(config).to.eql(settings());
        expect(told).to.have.length(1);
        expect(told[0]!.code).to.equal('bad-value');
        expect(told[0]!.about).to.include(`"${written}"`);
      });
  }

  it('tells an attribute by its name, and the form it must have', () => {
    expect(read({ policyVersion: '' }).told[0]!.about).to.match(/^data-policyVersion="", not /);
  });

  it('tells each mistake, and reads the rest', () => {
    const { config, told } = read({ categories: 'x', siteName: 'Harbour', policyVersion: '' });
    expect(config).to.eql(settings({ siteName: 'Harbour' }));
    expect(told.map(({ code }) => code)).to.eql(['bad-value', 'bad-value']);
  });

  for (const name of ['lifetime', 'regoin', 'toString', 'constructor', 'hasOwnProperty'])
    it(`keeps ${name} for rules.js to read, as it is written`, () => {
      const { config, told } = read({ [name]: ' 1 ', siteName: 'Harbour' });
      expect({ ...config, more: { ...config.more } }).to.eql({
        ...settings({ siteName: 'Harbour' }),
        more: { [name]: ' 1 ' },
      });
      expect(told).to.eql([]);
    });

  for (const name of [
    'privacyPolicy',
    'siteName',
    'language',
    'layout',
    'position',
    'texts',
    'textHeading',
    'strictParity',
    'nonce',
    'cfasync',
  ])
    it(`keeps ${name} as it is written, and has nothing wait for it`, () => {
      const { config, told } = read({ [name]: ' 1 ' });
      expect(config).to.eql(settings({ [name]: ' 1 ' }));
      expect(told).to.eql([]);
    });

  it('reads a script tag’s own dataset', () => {
    const script = document.createElement('script');
    script.setAttribute('data-site-name', 'Harbour Coffee');
    const { tell, told } = recordTells();
    expect(readConfig(script.dataset, tell, attributes, parseWords)).to.eql(
      settings({ siteName: 'Harbour Coffee' }),
    );
    expect(told).to.eql([]);
  });

  it('reads nothing from Object.prototype', () => {
    const values = Object.fromEntries(Object.keys(attributes).map((name) => [name, '7']));
    const { config, told } = pollute({ ...values, fallback: 'x', categories: 'analytics' }, () =>
      read({}),
    );
    expect({ ...config }).to.eql(settings());
    expect(told).to.eql([]);
  });

  it('never throws and always gives a valid value for every attribute, whatever is written', () => {
    const names = Object.keys(attributes);
    const values = Object.values(rows).flatMap(({ right, wrong }) => [
      ...right.map(([written]) => written),
      ...wrong,
    ]);
    const name = fc.oneof(
      { arbitrary: fc.constantFrom(...names), weight: 4 },
      fc.constantFrom('__proto__', 'toString', 'constructor'),
      fc.string(),
    );
    const value = fc.oneof(
      fc.constantFrom(...values),
      fc.string({ unit: 'binary' }),
      fc.double().map(String),
    );
    fc.assert(
      fc.property(fc.dictionary(name, value), (written) => {
        const { config, told } = read(written);
        const { more, lifetime, tagTimeout, ...rest } = config;
        expect(Object.keys(rest).filter((name) => !(name in written))).to.eql(
          names.filter((name) => !(name in written)),
        );
        for (const name of names) expect(name in rest).to.equal(true);
        expect([lifetime, tagTimeout]).to.eql([183, 3000]);
        expect(Object.keys(more ?? {}).every((key) => !names.includes(key))).to.equal(true);
        for (const [key, attribute] of Object.entries<Attribute>(attributes))
          expect(isValid(attribute, rest[key as AttributeName]), key).to.equal(true);
        expect(told.length).to.be.at.most(Object.keys(written).length);
      }),
      { numRuns: 1000 },
    );
  });
});
