import { expect } from 'chai';
import * as fc from 'fast-check';
import { optionalCategories } from '../../../../src/contract/categories.js';
import type { OptionalCategory } from '../../../../src/contract/categories.js';
import type { ConsentRecord, Source } from '../../../../src/contract/record.js';
import type { Mode, Rules } from '../../../../src/contract/rules.js';
import { decideBy } from '../../../../src/policy/rules/decide-by.js';
import { rulesFor } from '../../../../src/policy/rules/rules-for.js';
import { regions, rowOf } from '../../../../src/policy/rules/regions.js';
import { writeTerms } from '../../../../src/policy/rules/terms.js';
import type { Terms } from '../../../../src/policy/rules/terms.js';
import { record } from '../../../support/records.js';
import { partner, rules } from '../../../support/rules.js';
import { settings } from '../../../support/settings.js';

const now = Date.UTC(2026, 10, 24, 10);
const day = 86_400_000;
const all = { preferences: true, analytics: true, advertising: true, marketing: true };
const sale: OptionalCategory[] = ['advertising', 'marketing'];
const config = settings();

const terms = (changes: Partial<Terms> = {}) =>
  writeTerms({ language: 'en', mode: 'opt-in', region: '', on: [], signals: [], ...changes });

const decide = (by: Rules, stored?: ConsentRecord, at = now) => decideBy(by, config, stored, at);
const grantsOf = (by: Rules, stored?: ConsentRecord, at = now) => {
  const { categories } = decide(by, stored, at);
  return optionalCategories.filter((category) => categories[category] === true);
};

const optOut = rules({ mode: 'opt-out', region: 'US-CA', on: optionalCategories, lifetime: 365 });
const underOptOut = terms({ mode: 'opt-out', region: 'US-CA', on: optionalCategories });

describe('decideBy()', () => {
  it('decides as the gate does where everybody is asked first', () => {
    expect(grantsOf(rules())).to.eql([]);
    expect(decide(rules())).to.include({ answered: false, why: 'none' });
    expect(grantsOf(rules(), record(all))).to.eql(optionalCategories);
    expect(decide(rules(), record(all))).to.include({ answered: true, why: 'record' });
  });

  it('grants what is on until somebody objects, and asks all the same', () => {
    expect(grantsOf(optOut)).to.eql(optionalCategories);
    expect(decide(optOut)).to.include({ answered: false, why: 'none' });
  });

  it('keeps a refusal where nothing is asked first, even when the record no longer holds', () => {
    const refused = record({ preferences: true }, { terms: underOptOut });
    expect(grantsOf(optOut, refused)).to.eql(['preferences']);
    expect(grantsOf(optOut, refused, now + 366 * day)).to.eql(['preferences']);
    expect(grantsOf(optOut, { ...refused, policy: '2' })).to.eql(['preferences']);
  });

  describe('from region to region', () => {
    const moved: [
      what: string,
      made: Partial<Terms>,
      choices: object,
      by: Rules,
      grants: readonly OptionalCategory[],
      why: string,
    ][] = [
      [
        'what was left on in California is no consent in Germany',
        { mode: 'opt-out', region: 'US-CA', on: optionalCategories },
        all,
        rules({ region: 'DE' }),
        [],
        'mode',
      ],
      [
        'what was refused in California stays refused in Germany, and nobody asks',
        { mode: 'opt-out', region: 'US-CA', on: optionalCategories },
        {},
        rules({ region: 'DE' }),
        [],
        'record',
      ],
      [
        'what was refused in Germany stays refused in California',
        { region: 'DE' },
        {},
        optOut,
        [],
        'record',
      ],
      [
        'what was granted in Germany holds in California',
        { region: 'DE' },
        all,
        optOut,
        optionalCategories,
        'record',
      ],
      [
        'what was left on in California is no consent for advertising in Korea',
        { mode: 'opt-out', region: 'US-CA', on: optionalCategories },
        all,
        rules({ mode: 'opt-out', region: 'KR', on: ['preferences', 'analytics'] }),
        ['preferences', 'analytics'],
        'mode',
      ],
      [
        'what was asked for and granted in Korea holds in Germany, and what was on does not',
        { mode: 'opt-out', region: 'KR', on: ['preferences', 'analytics'] },
        all,
        rules({ region: 'DE' }),
        sale,
        'mode',
      ],
      [
        'what a notice told of is no consent in Brazil',
        { mode: 'notice', region: 'JP', on: optionalCategories },
        all,
        rules({ region: 'BR' }),
        [],
        'mode',
      ],
    ];
    for (const [what, made, choices, by, grants, why] of moved)
      it(what, () => {
        const stored = record(choices, { terms: terms(made) });
        expect(grantsOf(by, stored)).to.eql(grants);
        expect(decide(by, stored).why).to.equal(why);
      });

    it('never grants more for having been elsewhere: every region against every other', () => {
      const codes = ['', ...regions.flatMap(([each]) => each.split(' '))];
      const found = {
        gpc: false,
        dnt: false,
        topics: [],
        indiscreet: [],
        partners: undefined,
        lifetime: undefined,
        isNamed: true,
      };
      const set = {
        gpc: 'honour',
        dnt: 'region',
        audience: 'general',
        exempt: [],
        usPoliticalAds: false,
      } as const;
      const of = (region: string) => rulesFor(set, { ...found, region, row: rowOf(region) });
      for (const from of codes) {
        const there = of(from);
        // They leave on what is on, grant nothing themselves, and press the button that keeps it.
        const kept = Object.fromEntries(there.on.map((category) => [category, true]));
        const stored = record(kept, {
          terms: terms({ mode: there.mode, region: there.region, on: there.on }),
        });
        for (const to of codes)
          for (const category of grantsOf(of(to), stored))
            expect(of(to).on, `${category} from ${from} to ${to}`).to.include(category);
      }
    });
  });

  describe('with a signal of the browser', () => {
    const heard = { signals: ['gpc'], objected: sale } as const;
    const inCalifornia = rules({ ...optOut, ...heard, isSignalAnAnswer: true });
    const inGermany = rules({ region: 'DE', ...heard });

    it('denies advertising and marketing with no interaction, and asks nobody', () => {
      expect(grantsOf(inCalifornia)).to.eql(['preferences', 'analytics']);
      expect(decide(inCalifornia)).to.include({ answered: true, why: 'signal' });
    });

    it('keeps them off where consent comes first, and asks all the same', () => {
      expect(grantsOf(inGermany)).to.eql([]);
      expect(decide(inGermany).answered).to.equal(false);
    });

    const knowing = (region: string, mode: Mode, on: readonly OptionalCategory[]) =>
      terms({ region, mode, on, signals: ['gpc'] });
    const truth: [
      what: string,
      by: Rules,
      stored: ConsentRecord,
      grants: readonly OptionalCategory[],
    ][] = [
      ['an older grant is beaten', inGermany, record(all), ['preferences', 'analytics']],
      [
        'an older grant is beaten where things are on',
        inCalifornia,
        record(all, { terms: underOptOut }),
        ['preferences', 'analytics'],
      ],
      [
        'a later choice of a person who was told of it beats it',
        inGermany,
        record(all, { terms: knowing('DE', 'opt-in', []) }),
        optionalCategories,
      ],
      [
        'so it does where things are on',
        inCalifornia,
        record(all, { terms: knowing('US-CA', 'opt-out', optionalCategories), source: 'settings' }),
        optionalCategories,
      ],
      [
        'a grant by the site’s own code never does',
        inGermany,
        record(all, { terms: knowing('DE', 'opt-in', []), source: 'api' }),
        ['preferences', 'analytics'],
      ],
      [
        'nor does a record that says an agent granted, which none can',
        inGermany,
        record(all, { terms: knowing('DE', 'opt-in', []), source: 'agent' }),
        ['preferences', 'analytics'],
      ],
      [
        'a former tool’s grant never does',
        inGermany,
        record(all, { terms: knowing('DE', 'opt-in', []), source: 'import' }),
        ['preferences', 'analytics'],
      ],
      [
        'a refusal is a refusal',
        inCalifornia,
        record({}, { terms: knowing('US-CA', 'opt-out', optionalCategories) }),
        [],
      ],
    ];
    for (const [what, by, stored, grants] of truth)
      it(what, () => expect(grantsOf(by, stored)).to.eql(grants));

    it('a grant made knowing of one signal falls to a second', () => {
      const both = rules({ signals: ['gpc', 'dnt'], objected: sale });
      expect(grantsOf(both, record(all, { terms: knowing('', 'opt-in', []) }))).to.eql([
        'preferences',
        'analytics',
      ]);
    });
  });

  describe('on a page that never grants some', () => {
    const sensitive = rules({ ...optOut, never: sale, topics: ['health'] });
    for (const source of ['banner', 'settings', 'api', 'agent', 'import'] as Source[])
      it(`denies them whatever the record says, from ${source}`, () => {
        expect(grantsOf(sensitive, record(all, { source }))).to.eql(['preferences', 'analytics']);
      });

    it('shares with no partner there', () => {
      const by = rules({
        ...sensitive,
        partners: [partner('acme')],
        partnersVersion: '2026-01-01',
      });
      const stored = record(all, {
        terms: terms({ partners: { version: '2026-01-01', granted: ['*'] } }),
      });
      expect(decide(by, stored).partners).to.eql([]);
      expect(decide(rules({ ...by, never: [] }), stored).partners).to.eql(['acme']);
    });
  });

  describe('with partners', () => {
    const by = rules({
      partners: [partner('acme'), partner('late', { added: '2026-06-01' })],
      neverPartners: ['nowhere'],
      partnersVersion: '2026-06-01',
    });
    const stored = record(all, {
      terms: terms({ partners: { version: '2026-02-01', granted: ['*'] } }),
    });

    it('asks again where one is newer than the choice, and keeps everything else as it was', () => {
      expect(decide(by, stored)).to.include({ answered: false, why: 'partners' });
      expect(grantsOf(by, stored)).to.eql(optionalCategories);
      expect(decide(by, stored).partners).to.eql(['acme']);
    });

    it('asks nobody again for one that has gone, or for another date of the list alone', () => {
      const fewer = rules({ partners: [partner('acme')], partnersVersion: '2026-11-01' });
      expect(decide(fewer, stored)).to.include({ answered: true, why: 'record' });
    });

    it('refuses a vendor of a partner’s name with it', () => {
      expect(decide(by, stored).refusedVendors.advertising).to.eql(['nowhere', 'late']);
    });
  });

  it('asks again after the region’s own days, and not before', () => {
    const stored = record(all, { time: now, terms: underOptOut });
    for (const [by, days] of [
      [rules({ on: [] }), 183],
      [optOut, 365],
    ] as const) {
      const holds = { ...stored, terms: by === optOut ? underOptOut : terms() };
      for (const after of [1, 182, days - 1])
        expect(decide(by, holds, now + after * day).answered, `${after} days`).to.equal(true);
      expect(decide(by, holds, now + (days + 1) * day).answered).to.equal(false);
    }
  });

  it('takes odd terms for none: nothing holds but what is on, and refusals', () => {
    const stored = record({ analytics: true }, { terms: 'language=en&mode=opt-in&x=1' });
    expect(grantsOf(rules(), stored)).to.eql([]);
    expect(grantsOf(optOut, stored)).to.eql(['analytics']);
  });

  const subset = fc.subarray([...optionalCategories]);
  const anyRules = fc.record({
    mode: fc.constantFrom('opt-in', 'opt-out', 'notice'),
    region: fc.constantFrom('', 'DE', 'US-CA', 'KR'),
    on: subset,
    never: subset,
    objected: subset,
    signals: fc.subarray(['gpc', 'dnt']),
    isSignalAnAnswer: fc.boolean(),
    lifetime: fc.constantFrom(183, 365),
    topics: fc.constantFrom([], ['health']),
    partners: fc.constantFrom([], [partner('acme')], [partner('acme', { never: ['*'] })]),
    partnersVersion: fc.constantFrom('', '2026-01-01'),
  });
  const anyRecord = fc.option(
    fc.record({
      time: fc.integer({ min: -400, max: 2 }).map((days) => now + days * day),
      choices: fc.dictionary(
        fc.constantFrom(...optionalCategories, '__proto__', 'authentication'),
        fc.oneof(fc.constant(false), fc.constant([]), fc.constant(['hotjar']), fc.anything()),
      ),
      policy: fc.constantFrom('1', '2'),
      source: fc.constantFrom('banner', 'settings', 'withdrawal', 'api', 'agent', 'import'),
      terms: fc.oneof(
        fc.constant('language=en&mode=opt-in'),
        fc.constant(underOptOut),
        fc.string(),
        fc
          .record({
            on: subset,
            signals: fc.subarray(['gpc', 'dnt']),
            mode: fc.constantFrom('opt-in', 'opt-out', 'notice'),
          })
          .map((each) => terms(each as Partial<Terms>)),
      ),
    }),
    { nil: undefined },
  );

  it('never grants what the mode denies, whatever it is given', () => {
    let grants = 0;
    fc.assert(
      fc.property(anyRules, anyRecord, subset, (given, stored, asked) => {
        const by = rules(given as Partial<Rules>);
        const decision = decideBy(by, settings({ categories: asked }), stored as never, now);
        for (const category of optionalCategories) {
          if (!decision.categories[category]) continue;
          grants++;
          expect(asked).to.include(category);
          expect(by.never).to.not.include(category);
          const answer = (stored?.choices as Record<string, unknown> | undefined)?.[category];
          // A refusal is never turned round.
          expect(answer).to.not.equal(false);
          // Nothing is on by itself but what the rules name; all else has been granted with a list of its own.
          if (!by.on.includes(category)) expect(answer).to.be.an('array');
          if (by.mode === 'opt-in' && !by.on.includes(category))
            expect(stored!.terms).to.match(/^language=[\w-]+&mode=/);
          if (by.objected.includes(category))
            expect(['banner', 'settings', 'withdrawal']).to.include(stored!.source);
        }
        if (by.never.includes('advertising') && by.never.includes('marketing'))
          expect(decision.partners).to.eql([]);
      }),
      { numRuns: 5000 },
    );
    expect(grants, 'grants among them').to.be.above(500);
  });

  it('gives a decision that nobody can change, without a prototype', () => {
    const decision = decide(optOut);
    for (const part of [decision, decision.categories, decision.refusedVendors]) {
      expect(Object.getPrototypeOf(part)).to.equal(null);
      expect(Object.isFrozen(part)).to.equal(true);
    }
  });
});
