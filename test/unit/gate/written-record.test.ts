import { expect } from 'chai';
import * as fc from 'fast-check';
import { optionalCategories } from '../../../src/contract/categories.js';
import type { ConsentRecord } from '../../../src/contract/record.js';
import { readRecord, writeRecord } from '../../../src/gate/written-record.js';
import { combinations, inWords } from '../../support/combinations.js';
import { pollute } from '../../support/pollute.js';
import { answers, record } from '../../support/records.js';

const all = { preferences: true, analytics: true, advertising: true, marketing: true };
/** Comparable, whatever the prototypes. */
const plain = (of: ConsentRecord | undefined) =>
  of && {
    time: of.time,
    choices: { ...of.choices },
    gate: of.gate,
    policy: of.policy,
    terms: of.terms,
    source: of.source,
  };

const written = writeRecord(
  record(
    { analytics: true, advertising: true },
    { refusedVendors: { analytics: ['hotjar', 'x.pixel-1'] }, source: 'settings' },
  ),
);

describe('writeRecord()', () => {
  it('writes a query string that any server reads', () => {
    expect(written).to.equal(
      'v=1&t=2026-11-23T10:00:00Z&preferences=0&analytics=1!hotjar!x.pixel-1&advertising=1&marketing=0' +
        '&gate=0.1.0&policy=1&language=en&mode=opt-in&source=settings',
    );
  });

  it('leaves out a category that was not asked for', () => {
    const asked = record({ analytics: true });
    delete asked.choices.marketing;
    expect(writeRecord(asked)).to.not.include('marketing');
    expect(plain(readRecord(writeRecord(asked)))).to.eql(plain(asked));
  });

  it('takes 200 bytes with its name at most, where no vendor is refused', () => {
    for (const choices of combinations) {
      const longest = record(choices, {
        gate: '10.10.10',
        policy: 'x'.repeat(16),
        source: 'withdrawal',
      });
      const bytes = new TextEncoder().encode(`__Host-cookie-gate=${writeRecord(longest)}`);
      expect(bytes.length).to.be.at.most(200);
    }
  });

  describe('with more refused vendors than it has room for', () => {
    const vendors = (length: number) => ['v'.repeat(length)];
    const room =
      1000 - writeRecord(record(all, { refusedVendors: { analytics: ['v'] } })).length + 1;

    it('keeps them up to 1000 bytes', () => {
      const full = record(all, { refusedVendors: { analytics: vendors(room) } });
      expect(writeRecord(full)).to.have.length(1000);
      expect(plain(readRecord(writeRecord(full)))).to.eql(plain(full));
    });

    it('refuses the whole category rather than grant one of them', () => {
      const over = record(all, { refusedVendors: { analytics: vendors(room + 1) } });
      const kept = readRecord(writeRecord(over))!;
      expect({ ...kept.choices }).to.eql(answers({ ...all, analytics: false }));
    });
  });
});

describe('readRecord()', () => {
  for (const choices of combinations)
    it(`gives ${inWords(choices)} back exactly as written`, () => {
      const given = record(choices, { source: 'settings' });
      expect(plain(readRecord(writeRecord(given)))).to.eql(plain(given));
    });

  for (const source of ['banner', 'settings', 'withdrawal', 'api', 'agent', 'import'] as const)
    it(`gives the source ${source} back`, () => {
      expect(readRecord(writeRecord(record({}, { source })))!.source).to.equal(source);
    });

  it('gives the terms back as they are written', () => {
    const terms = 'language=en&mode=opt-out&region=US-CA&on=analytics&signals=gpc';
    expect(readRecord(writeRecord(record(all, { terms })))!.terms).to.equal(terms);
  });

  it('gives refused vendors back, each under its category', () => {
    const refusedVendors = { analytics: ['hotjar', 'a.b-c_d'], marketing: ['x'] };
    expect({ ...readRecord(writeRecord(record(all, { refusedVendors })))!.choices }).to.eql(
      answers(all, refusedVendors),
    );
  });

  it('makes choices without a prototype', () => {
    expect(Object.getPrototypeOf(readRecord(written)!.choices)).to.equal(null);
  });

  const odd: Record<string, string> = {
    'is empty': '',
    'is of another version': written.replace('v=1', 'v=2'),
    'has no time': written.replace(/&t=[^&]*/, ''),
    'has a time that is none': written.replace(/&t=[^&]*/, '&t=soon'),
    'has a time before 1970': written.replace(/&t=[^&]*/, '&t=1969-12-31T23:59:59Z'),
    'has a time of no calendar': written.replace('2026-11-23', '2026-02-30'),
    'has milliseconds': written.replace('00Z', '00.000Z'),
    'is of another time zone': written.replace('00Z', '00+00:00'),
    'says a category in another way': written.replace('marketing=0', 'marketing=false'),
    'says a category as nothing': written.replace('marketing=0', 'marketing='),
    'refuses vendors of a refused category': written.replace('marketing=0', 'marketing=0!x'),
    'begins a list of vendors with nothing': written.replace('1!hotjar', '1!'),
    'refuses no vendor after a mark for one': written.replace('advertising=1', 'advertising=1!'),
    'is of another source': written.replace('settings', 'elsewhere'),
    'has no source': written.replace('&source=settings', ''),
    'has no terms': written.replace('&language=en&mode=opt-in', ''),
    'names a category twice': written.replace('&gate', '&marketing=1&gate'),
    'names a category there is not': written.replace('&gate', '&authentication=1&gate'),
    'has its fields in another order': written.replace(
      'preferences=0&analytics=1!hotjar!x.pixel-1',
      'analytics=1!hotjar!x.pixel-1&preferences=0',
    ),
    'is encoded': encodeURIComponent(written),
    'is encoded in part': written.replace('analytics', '%61nalytics'),
    'is quoted': `"${written}"`,
    'has a space before it': ` ${written}`,
    'has a space behind it': `${written} `,
    'has more behind it': `${written}&x=1`,
    'has a __proto__': written.replace('&gate', '&__proto__=1&gate'),
    'has a plus for a space': written.replace('policy=1', 'policy=a+b'),
  };
  for (const [what, value] of Object.entries(odd))
    it(`gives nothing where the value ${what}`, () => {
      expect(value).to.not.equal(written);
      expect(readRecord(value)).to.equal(undefined);
    });

  it('takes no value that was cut short for a whole one', () => {
    for (let length = 0; length < written.length; length++)
      expect(readRecord(written.slice(0, length)), `${length} letters`).to.equal(undefined);
  });

  it('takes nothing from Object.prototype', () => {
    const pollution = {
      t: '2026-11-23T10:00:00Z',
      source: 'banner',
      analytics: '1',
      marketing: '1',
    };
    const values = ['', 'v=1', 'v=1&gate=0.1.0', written.replace(/&marketing=0/, '')];
    for (const value of values) {
      const kept = pollute(pollution, () => readRecord(value));
      expect(kept?.choices.marketing, value).to.not.equal(true);
    }
  });

  it('gives, for any value, nothing or a record whose writing is that value', () => {
    const letter = fc.constantFrom(...'&=!%+;,. -_01aZé\u0000\ud800'.split(''));
    const field = fc.constantFrom(
      ...written.split('&'),
      '__proto__=1',
      'constructor=1',
      'v=2',
      'analytics=1!',
      'marketing=1!a',
      't=',
      '',
      '=',
      'x',
    );
    const place = fc.nat(written.length);
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string().map((text) => `v=1&${text}`),
      // One letter exchanged, added or left out.
      fc
        .tuple(place, fc.nat(1), letter)
        .map(([at, cut, one]) => written.slice(0, at) + one + written.slice(at + cut)),
      place.map((at) => written.slice(0, at) + written.slice(at + 1)),
      place.map((at) => written.slice(at)),
      // Percent-encoded in one place.
      fc
        .nat(written.length - 1)
        .map((at) =>
          [
            written.slice(0, at),
            `%${written.charCodeAt(at).toString(16)}`,
            written.slice(at + 1),
          ].join(''),
        ),
      // Fields more, fewer, twice, in any order.
      fc.array(field, { maxLength: 16 }).map((fields) => fields.join('&')),
      fc.shuffledSubarray(written.split('&'), { minLength: 8 }).map((fields) => fields.join('&')),
    );
    let read = 0;
    fc.assert(
      fc.property(value, (given) => {
        const kept = readRecord(given);
        if (!kept) return;
        read++;
        expect(writeRecord(kept)).to.equal(given);
        for (const category of optionalCategories)
          if (kept.choices[category]) expect(given).to.include(`${category}=1`);
      }),
      { numRuns: 2000, examples: [[written]] },
    );
    expect(read, 'values that were a record').to.be.above(0);
  });
});
