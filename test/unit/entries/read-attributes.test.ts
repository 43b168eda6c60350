import { expect } from 'chai';
import * as fc from 'fast-check';
import { usualLifetime, usualTagTimeout } from '../../../src/contract/attributes.js';
import type { Attribute } from '../../../src/contract/attributes.js';
import { ruleAttributes } from '../../../src/contract/rule-attributes.js';
import type { RuleAttributeName } from '../../../src/contract/rule-attributes.js';
import { readAttributes } from '../../../src/entries/read-attributes.js';
import { recordTells } from '../../support/record-tells.js';

const read = (values: Record<string, string>) => {
  const { tell, told } = recordTells();
  const config = readAttributes(values, tell, ruleAttributes) as Record<string, unknown>;
  return { config, told };
};

const fallbacks = Object.fromEntries(
  Object.entries<Attribute>(ruleAttributes).map(([name, [fallback]]) => [name, fallback]),
);

interface Row {
  right: [string, unknown][];
  wrong: string[];
}

const listPlaces: Row = {
  right: [
    ['/list.json', '/list.json'],
    ['https://a.test/list.json', 'https://a.test/list.json'],
    ['#list', '#list'],
  ],
  wrong: ['', 'list.json', 'javascript:alert(1)', '# x'],
};
const flag: Row = {
  right: [
    ['', true],
    ['true', true],
  ],
  wrong: ['false', '0', 'no', 'TRUE', 'true true'],
};

const rows: Record<RuleAttributeName, Row> = {
  region: {
    right: [
      ['auto', 'auto'],
      ['DE', 'DE'],
      ['US-CA', 'US-CA'],
    ],
    wrong: ['', 'us-ca', 'California', 'US_CA', 'US-CALI', 'auto DE'],
  },
  regionUrl: {
    right: [['/region', '/region']],
    wrong: ['', 'region', 'https://geo.test/', '//geo.test/'],
  },
  gpc: {
    right: [
      ['honour', 'honour'],
      ['on', 'on'],
      ['ignore', 'ignore'],
    ],
    wrong: ['', 'off', '1', 'true'],
  },
  dnt: {
    right: [
      ['region', 'region'],
      ['objection', 'objection'],
      ['ignore', 'ignore'],
    ],
    wrong: ['', 'off', '1'],
  },
  sensitive: {
    right: [
      ['health', ['health']],
      ['look', ['look']],
      [' political  trade-union ', ['political', 'trade-union']],
    ],
    wrong: ['', 'cancer', 'health,crime', 'Health'],
  },
  usPoliticalAds: flag,
  audience: {
    right: [
      ['general', 'general'],
      ['children', 'children'],
      ['under-16', 'under-16'],
      ['under-18', 'under-18'],
    ],
    wrong: ['', 'adults', 'under-13', 'children under-16'],
  },
  exempt: {
    right: [
      ['analytics', ['analytics']],
      ['analytics preferences', ['analytics', 'preferences']],
    ],
    wrong: ['', 'advertising', 'marketing'],
  },
  partners: listPlaces,
  cookieList: listPlaces,
  receipts: {
    right: [
      ['', ''],
      ['/consent', '/consent'],
      ['https://consent.a.test/in', 'https://consent.a.test/in'],
    ],
    wrong: ['none', 'consent', 'javascript:alert(1)'],
  },
  import: {
    right: [
      ['onetrust', ['onetrust']],
      ['klaro cookiebot', ['klaro', 'cookiebot']],
    ],
    wrong: ['', 'OneTrust', 'didomi', 'klaro,osano'],
  },
  signedIn: flag,
  industryLinks: flag,
  lifetime: {
    right: [
      ['1', 1],
      ['183', 183],
      [' 395 ', 395],
    ],
    wrong: ['', '0', '396', '-1', 'abc', '90 days', 'NaN', 'Infinity', '0.5'],
  },
  tagTimeout: {
    right: [
      ['1', 1],
      ['3000', 3000],
      ['60000', 60000],
    ],
    wrong: ['', '0', '60001', '-1', '3s', 'Infinity'],
  },
  noReload: {
    right: [
      ['', true],
      ['true', true],
    ],
    wrong: ['false', '0', 'no', 'TRUE', 'true true'],
  },
  debug: {
    right: [
      ['address', 'address'],
      ['always', 'always'],
      ['never', 'never'],
    ],
    wrong: ['', 'Always', 'yes', 'always never'],
  },
};

describe('readAttributes()', () => {
  it('gives the fallbacks where nothing is written', () => {
    expect(read({})).to.eql({ config: { ...read({}).config, ...fallbacks }, told: [] });
  });

  it('has the gate’s own figures as its fallbacks', () => {
    expect(fallbacks.lifetime).to.equal(usualLifetime);
    expect(fallbacks.tagTimeout).to.equal(usualTagTimeout);
  });

  for (const [name, { right, wrong }] of Object.entries(rows)) {
    for (const [written, value] of right)
      it(`reads ${name} from ${JSON.stringify(written)}`, () => {
        const { config, told } = read({ [name]: written });
        expect(config[name]).to.eql(value);
        expect(told).to.eql([]);
      });

    for (const written of wrong)
      it(`tells that ${name} is wrong in ${JSON.stringify(written)}, once, and falls back`, () => {
        const { config, told } = read({ [name]: written });
        expect(config[name]).to.eql(fallbacks[name]);
        expect(told.map(({ code }) => code)).to.eql(['bad-value']);
        expect(told[0]!.about).to.include(`"${written}"`);
      });
  }

  it('tells an attribute as it is written in HTML, and its form', () => {
    expect(read({ tagTimeout: 'x' }).told[0]!.about).to.equal('data-tag-timeout="x", not 1–60000');
  });

  for (const name of ['lifetim', 'Region', 'toString', 'constructor', 'hasOwnProperty'])
    it(`tells that there is no attribute ${name}`, () => {
      expect(read({ [name]: '1' }).told.map(({ code }) => code)).to.eql(['unknown-attribute']);
    });

  for (const name of ['cfasync', 'noOptimize', 'noptimize', 'jetpackBoost', 'astroExec'])
    it(`passes over ${name}, which an optimiser or a framework has written`, () => {
      expect(read({ [name]: 'false' }).told).to.eql([]);
    });

  it('never throws, whatever is written, and each value is a fallback or of its form', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.oneof(fc.constantFrom(...Object.keys(rows)), fc.string()),
          fc.oneof(fc.string({ unit: 'binary' }), fc.double().map(String)),
        ),
        (written) => {
          const { config } = read(written);
          for (const [name, [fallback, form]] of Object.entries<Attribute>(ruleAttributes)) {
            const value = config[name];
            if (value === fallback) continue;
            const words = [value].flat().map((one) => (one === true ? '' : `${one as string}`));
            for (const word of words)
              if (typeof form === 'string')
                expect(Number(word)).to.be.within(1, Number(form.slice(2)));
              else expect(word).to.match(form);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
