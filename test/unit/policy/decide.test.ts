import { expect } from 'chai';
import * as fc from 'fast-check';
import { optionalCategories } from '../../../src/contract/categories.js';
import type { OptionalCategory } from '../../../src/contract/categories.js';
import type { Why } from '../../../src/contract/decision.js';
import type { ConsentRecord } from '../../../src/contract/record.js';
import { decide as decideOn } from '../../../src/policy/decide.js';
import type { Asked } from '../../../src/policy/standing.js';
import { combinations, inWords } from '../../support/combinations.js';
import { pollute } from '../../support/pollute.js';
import { record } from '../../support/records.js';
import { settings } from '../../support/settings.js';

const now = Date.UTC(2026, 10, 23, 10);
const day = 86_400_000;
const config = settings();
const all = { preferences: true, analytics: true, advertising: true, marketing: true };

interface Facts {
  config: Asked;
  record: ConsentRecord | undefined;
  now: number;
}

const decide = ({ config: rules, record: stored, now: time }: Facts) =>
  decideOn(rules, stored, time);

const grantsOf = (facts: Partial<Facts>) => {
  const { categories } = decide({ config, record: undefined, now, ...facts });
  return optionalCategories.filter((category) => categories[category]);
};

describe('decide()', () => {
  interface Case extends Partial<Facts> {
    readonly when: string;
    readonly why: Why;
    readonly grants: readonly OptionalCategory[];
  }

  const withoutMarketing = record({ analytics: true });
  delete withoutMarketing.choices.marketing;
  const three = settings({ categories: ['preferences', 'analytics', 'advertising'] });

  const cases: Case[] = [
    { when: 'there is no record', record: undefined, why: 'none', grants: [] },
    {
      when: 'the record is of this moment',
      record: record(all, { time: now }),
      why: 'record',
      grants: optionalCategories,
    },
    {
      when: 'the record refuses everything',
      record: record({}, { time: now - day }),
      why: 'record',
      grants: [],
    },
    {
      when: 'the record is in its last millisecond',
      record: record(all, { time: now - 183 * day + 1 }),
      why: 'record',
      grants: optionalCategories,
    },
    {
      when: 'the record’s time is over to the millisecond',
      record: record(all, { time: now - 183 * day }),
      why: 'time',
      grants: [],
    },
    {
      when: 'a refusal’s time is over: it holds as long as a grant',
      record: record({}, { time: now - 183 * day }),
      why: 'time',
      grants: [],
    },
    {
      when: 'the site has a shorter lifetime than the record’s age',
      config: settings({ lifetime: 1 }),
      record: record(all, { time: now - day }),
      why: 'time',
      grants: [],
    },
    {
      when: 'the clock was set back by a minute',
      record: record(all, { time: now + 60_000 }),
      why: 'record',
      grants: optionalCategories,
    },
    {
      when: 'the record lies further ahead than a minute',
      record: record(all, { time: now + 60_001 }),
      why: 'time',
      grants: [],
    },
    {
      when: 'the record has no time',
      record: record(all, { time: NaN }),
      why: 'time',
      grants: [],
    },
    {
      when: 'the site’s policy has a new version',
      config: settings({ policyVersion: '2' }),
      record: record(all, { time: now }),
      why: 'policy',
      grants: [],
    },
    {
      when: 'a category is asked for that the record does not know',
      record: { ...withoutMarketing, time: now },
      why: 'choices',
      grants: [],
    },
    {
      when: 'the record knows every category that is asked for',
      config: three,
      record: { ...withoutMarketing, time: now },
      why: 'record',
      grants: ['analytics'],
    },
    {
      when: 'the record grants a category that is no longer asked for',
      config: three,
      record: record(all, { time: now }),
      why: 'record',
      grants: ['preferences', 'analytics', 'advertising'],
    },
  ];

  for (const { when, why, grants, ...facts } of cases)
    it(`grants ${grants.join(', ') || 'nothing'} and says ${why} when ${when}`, () => {
      const decision = decide({ config, record: undefined, now, ...facts });
      expect(decision.why).to.equal(why);
      expect(decision.answered).to.equal(why === 'record');
      expect(grantsOf(facts)).to.eql(grants);
    });

  for (const choices of combinations)
    it(`grants ${inWords(choices)} where the record does`, () => {
      const { categories } = decide({ config, record: record(choices), now });
      expect({ ...categories }).to.eql({ authentication: true, ...choices });
    });

  it('always grants authentication', () => {
    expect(decide({ config, record: undefined, now }).categories.authentication).to.equal(true);
  });

  it('keeps the refused vendors while the record holds, and not after', () => {
    const refused = record(all, { time: now, refusedVendors: { analytics: ['hotjar'] } });
    expect({ ...decide({ config, record: refused, now }).refusedVendors }).to.eql({
      preferences: [],
      analytics: ['hotjar'],
      advertising: [],
      marketing: [],
    });
    const later = decide({ config, record: refused, now: now + 183 * day });
    expect({ ...later.refusedVendors }).to.eql({});
  });

  it('is frozen and without a prototype', () => {
    const decision = decide({ config, record: record(all), now });
    for (const part of [decision, decision.categories, decision.refusedVendors]) {
      expect(Object.isFrozen(part)).to.equal(true);
      expect(Object.getPrototypeOf(part)).to.equal(null);
    }
  });

  it('leaves the record as it was', () => {
    const before = record(all, { refusedVendors: { analytics: ['hotjar'] } });
    const copy = structuredClone({ ...before, choices: { ...before.choices } });
    decide({ config, record: before, now });
    expect({ ...before, choices: { ...before.choices } }).to.eql(copy);
  });

  it('grants nothing that the record does not grant with a list of its own, whatever it is given', () => {
    const oddValue = fc.oneof(
      fc.boolean(),
      fc.constantFrom(1, 'true', '1', {}, { length: 1 }, [], ['hotjar'], null),
      fc.string(),
    );
    const pollution = Object.fromEntries([
      ...['categories', 'record', 'answered', 'choices', 'refusedVendors'].map((name) => [
        name,
        all,
      ]),
      ...optionalCategories.map((category) => [category, true]),
      ['authentication', false],
    ]);
    fc.assert(
      fc.property(
        fc.record({
          choices: fc.dictionary(fc.constantFrom(...optionalCategories, '__proto__'), oddValue, {
            noNullPrototype: false,
          }),
          asked: fc.subarray([...optionalCategories]),
          time: fc.oneof(
            fc.integer({ min: -1, max: 400 }).map((days) => now - days * day),
            fc.double(),
          ),
          policy: fc.constantFrom('1', '2', ''),
          polluted: fc.boolean(),
        }),
        ({ choices, asked, time, policy, polluted }) => {
          // A record's choices have no prototype, as reading and making one guarantee.
          const bare = Object.assign(Object.create(null), choices);
          const odd = { ...record(), choices: bare, time, policy } as unknown as ConsentRecord;
          const facts = { config: settings({ categories: asked }), record: odd, now };
          const { categories } = polluted ? pollute(pollution, () => decide(facts)) : decide(facts);
          for (const category of optionalCategories) {
            const own = Object.hasOwn(choices, category) && Array.isArray(choices[category]);
            if (categories[category] !== false)
              expect(
                own && asked.includes(category),
                `${category} of ${fc.stringify(choices)}`,
              ).to.equal(true);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('grants nothing without a record on a page that has written to Object.prototype', () => {
    const decision = pollute({ ...all, answered: true, record: record(all) }, () =>
      decide({ config, record: undefined, now }),
    );
    // Whatever is asked of the decision while the page is so.
    const seen = pollute(all, () => optionalCategories.map((name) => decision.categories[name]));
    expect(seen).to.eql([false, false, false, false]);
  });
});
