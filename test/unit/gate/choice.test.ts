import { expect } from 'chai';
import { optionalCategories } from '../../../src/contract/categories.js';
import type { OptionalCategory } from '../../../src/contract/categories.js';
import type { Decision } from '../../../src/contract/decision.js';
import type { Choice } from '../../../src/contract/gate.js';
import type { RefusedVendors } from '../../../src/contract/record.js';
import { version } from '../../../src/contract/version.js';
import { takesBack, toRecord } from '../../../src/gate/choice.js';
import { combinations, inWords } from '../../support/combinations.js';
import { pollute } from '../../support/pollute.js';
import { answers } from '../../support/records.js';
import { settings } from '../../support/settings.js';

const now = 1_800_000_000_999;
const terms = 'language=en&mode=opt-out&region=US-CA';
const all = { preferences: true, analytics: true, advertising: true, marketing: true };
const none = { preferences: false, analytics: false, advertising: false, marketing: false };

/** `choices` may be anything: a page calls the API from JavaScript. */
const make = (choices: unknown, refusedVendors: unknown = {}, config = settings()) =>
  toRecord(config, { choices, refusedVendors, source: 'api' } as Choice, terms, now);

describe('toRecord()', () => {
  for (const choices of combinations)
    it(`records ${inWords(choices)} as it was chosen`, () => {
      expect({ ...make(choices).choices }).to.eql(answers(choices));
    });

  it('refuses what was not named', () => {
    expect({ ...make({ analytics: true }).choices }).to.eql(answers({ ...none, analytics: true }));
  });

  for (const value of [1, 'true', '1', {}, [], null, undefined, false, new Boolean(true)])
    it(`takes ${JSON.stringify(value)} for no grant`, () => {
      expect({ ...make({ analytics: value }).choices }).to.eql(none);
    });

  for (const choices of [undefined, null, true, 'analytics', ['analytics'], 1])
    it(`refuses everything where the choices are ${JSON.stringify(choices)}`, () => {
      expect({ ...make(choices).choices }).to.eql(none);
    });

  it('takes no grant from a prototype', () => {
    expect({ ...make(Object.create(all)).choices }).to.eql(none);
    const { choices } = pollute({ ...all }, () => make({}));
    expect({ ...choices }).to.eql(none);
  });

  it('leaves out what was not asked for', () => {
    const { choices } = make(all, {}, settings({ categories: ['analytics'] }));
    expect({ ...choices }).to.eql({ analytics: [] });
    expect(make({ ...all, authentication: false }).choices).to.have.all.keys(...optionalCategories);
  });

  it('keeps the vendors refused inside what is granted, and no others', () => {
    const { choices } = make(
      { analytics: true, advertising: true },
      { analytics: ['hotjar', 'x.y-z_1'], advertising: [], marketing: ['mailer'] },
    );
    expect({ ...choices }).to.eql({
      preferences: false,
      analytics: ['hotjar', 'x.y-z_1'],
      advertising: [],
      marketing: false,
    });
  });

  for (const vendor of ['', 'a b', 'a!b', 'a&b', 'a=b', 'a;b', 'é', 'a%20b', 'a\n', '1,2'])
    it(`refuses the whole category where a refused vendor is called ${JSON.stringify(vendor)}`, () => {
      const { choices } = make(all, { analytics: ['hotjar', vendor] });
      expect({ ...choices }).to.eql(answers({ ...all, analytics: false }));
    });

  it('takes no refused vendor from Object.prototype', () => {
    const { choices } = pollute({ analytics: ['a b'] }, () => make({ analytics: true }));
    expect(choices.analytics).to.eql([]);
  });

  it('is of now, of this gate, this policy and this source', () => {
    const { time, gate, policy, source } = make({}, {}, settings({ policyVersion: '2026-11' }));
    expect({ time, gate, policy, source }).to.eql({
      time: 1_800_000_000_999,
      gate: version,
      policy: '2026-11',
      source: 'api',
    });
  });

  it('has no prototype a page could write to', () => {
    expect(Object.getPrototypeOf(make(all).choices)).to.equal(null);
  });
});

describe('takesBack()', () => {
  const decision = (
    granted: readonly OptionalCategory[],
    refusedVendors: RefusedVendors = {},
  ): Decision => ({
    categories: Object.assign(
      { authentication: true, ...none },
      ...granted.map((category) => ({ [category]: true })),
    ),
    refusedVendors,
    answered: true,
    why: 'record',
  });
  const table: [string, Decision, Decision, boolean][] = [
    ['nothing was granted and nothing is', decision([]), decision([]), false],
    ['a category is granted', decision([]), decision(['analytics']), false],
    ['everything stays as it is', decision(['analytics']), decision(['analytics']), false],
    ['a granted category is refused', decision(['analytics']), decision([]), true],
    ['one is granted and another refused', decision(['analytics']), decision(['marketing']), true],
    [
      'a vendor is refused inside a granted category',
      decision(['analytics']),
      decision(['analytics'], { analytics: ['hotjar'] }),
      true,
    ],
    [
      'another vendor is refused beside the one that was',
      decision(['analytics'], { analytics: ['hotjar'] }),
      decision(['analytics'], { analytics: ['hotjar', 'other'] }),
      true,
    ],
    [
      'the same vendors stay refused',
      decision(['analytics'], { analytics: ['hotjar', 'other'] }),
      decision(['analytics'], { analytics: ['other', 'hotjar'] }),
      false,
    ],
    [
      'a refused vendor is granted',
      decision(['analytics'], { analytics: ['hotjar'] }),
      decision(['analytics']),
      false,
    ],
    [
      'a category is granted without one of its vendors',
      decision([]),
      decision(['analytics'], { analytics: ['hotjar'] }),
      false,
    ],
    [
      'the vendor of another category was refused',
      decision(['analytics', 'marketing'], { marketing: ['hotjar'] }),
      decision(['analytics', 'marketing'], { marketing: ['hotjar'], analytics: ['hotjar'] }),
      true,
    ],
  ];
  for (const [when, previous, next, expected] of table)
    it(`says ${expected ? 'yes' : 'no'} where ${when}`, () => {
      expect(takesBack(previous, next)).to.equal(expected);
    });
});
