import { expect } from 'chai';
import { optionalCategories } from '../../../../src/contract/categories.js';
import type { OptionalCategory } from '../../../../src/contract/categories.js';
import { sensitiveTopics } from '../../../../src/contract/rules.js';
import { decideBy } from '../../../../src/policy/rules/decide-by.js';
import { regions, rowOf } from '../../../../src/policy/rules/regions.js';
import { rulesFor } from '../../../../src/policy/rules/rules-for.js';
import type { Circumstances } from '../../../../src/policy/rules/rules-for.js';
import { record } from '../../../support/records.js';
import { partner } from '../../../support/rules.js';
import { settings } from '../../../support/settings.js';

const set = {
  gpc: 'honour',
  dnt: 'region',
  audience: 'general',
  exempt: [],
  usPoliticalAds: false,
} as const;
const all = { preferences: true, analytics: true, advertising: true, marketing: true };
const sale: OptionalCategory[] = ['advertising', 'marketing'];

const at = (region: string, changes: Partial<Circumstances> = {}): Circumstances => ({
  region,
  row: rowOf(region),
  isNamed: true,
  gpc: false,
  dnt: false,
  topics: [],
  indiscreet: [],
  partners: undefined,
  lifetime: undefined,
  ...changes,
});

describe('rulesFor()', () => {
  it('are, where nothing is known, those of asking everybody first', () => {
    expect(rulesFor(set, at(''))).to.include({ mode: 'opt-in', region: '', lifetime: 183 });
    expect(rulesFor(set, at(''))).to.deep.include({ on: [], never: [], objected: [], signals: [] });
  });

  it('take the site’s own days before the region’s', () => {
    expect(rulesFor(set, at('US-CA')).lifetime).to.equal(365);
    expect(rulesFor(set, at('US-CA', { lifetime: 90 })).lifetime).to.equal(90);
  });

  describe('with Global Privacy Control', () => {
    const codes = ['', ...regions.flatMap(([each]) => each.split(' '))];
    it(`deny advertising and marketing in every one of ${codes.length} regions, before a choice and after a grant that did not know of it`, () => {
      for (const region of codes) {
        const rules = rulesFor(set, at(region, { gpc: true }));
        for (const stored of [undefined, record(all)]) {
          const { categories } = decideBy(rules, settings(), stored, record(all).time);
          expect([categories.advertising, categories.marketing], region).to.eql([false, false]);
        }
      }
    });

    // The states whose law names an opt-out signal: requirements R49.
    const states = 'CA CO CT TX MT OR DE NJ NH NE MN MD'.split(' ').map((state) => `US-${state}`);
    for (const region of states) {
      it(`are an answer in ${region}, confirmed, and cannot be ignored`, () => {
        for (const gpc of ['honour', 'ignore', 'on'] as const)
          expect(rulesFor({ ...set, gpc }, at(region, { gpc: true }))).to.deep.include({
            signals: ['gpc'],
            objected: sale,
            isSignalAnAnswer: true,
            mustConfirmSignal: true,
          });
      });
    }
    for (const region of ['DE', 'JP', 'US-VA', 'CH', ''])
      it(`can be ignored in ${region || 'an unknown region'}, where the site says so`, () => {
        const rules = rulesFor({ ...set, gpc: 'ignore' }, at(region, { gpc: true }));
        expect(rules).to.deep.include({ signals: [], objected: [], isSignalAnAnswer: false });
      });
    it('are no answer where consent comes first: the banner still asks', () => {
      for (const region of ['DE', 'FR', 'GB', 'NO'])
        expect(rulesFor(set, at(region, { gpc: true })).isSignalAnAnswer, region).to.equal(false);
    });
  });

  describe('with Do Not Track', () => {
    const rows: [region: string, dnt: 'region' | 'objection' | 'ignore', isHeard: boolean][] = [
      ['DE', 'region', true],
      ['DE', 'ignore', false],
      ['FR', 'region', false],
      ['FR', 'objection', true],
      ['US-CA', 'region', false],
      ['US-CA', 'objection', true],
      ['', 'region', true],
    ];
    for (const [region, dnt, isHeard] of rows)
      it(`${isHeard ? 'object' : 'do not object'} in ${region || 'an unknown region'} by data-dnt="${dnt}", and never answer for the visitor`, () => {
        const rules = rulesFor({ ...set, dnt }, at(region, { dnt: true }));
        expect(rules.objected).to.eql(isHeard ? sale : []);
        expect(rules.isSignalAnAnswer).to.equal(false);
      });
  });

  for (const topic of sensitiveTopics)
    it(`never let advertising and marketing go out from a page on ${topic}, whatever was granted, in any region`, () => {
      for (const region of ['', 'DE', 'US-CA', 'JP']) {
        const rules = rulesFor(set, at(region, { topics: [topic] }));
        const { categories } = decideBy(rules, settings(), record(all), record(all).time);
        expect([categories.advertising, categories.marketing], region).to.eql([false, false]);
        expect(categories.analytics).to.equal(true);
      }
    });

  describe('for minors', () => {
    const rows: [
      audience: 'children' | 'under-16' | 'under-18',
      region: string,
      never: boolean,
      on: boolean,
    ][] = [
      ['children', 'US-CA', true, false],
      ['children', 'JP', true, false],
      ['children', '', true, false],
      ['under-16', 'US-CA', false, false],
      ['under-16', 'DE', true, false],
      ['under-18', 'US-CT', true, false],
      ['under-18', 'US-VA', false, false],
      ['under-18', 'IN', true, false],
      ['under-18', 'GB', true, false],
    ];
    for (const [audience, region, never, on] of rows)
      it(`${never ? 'never offer' : 'ask for'} advertising and marketing: ${audience} in ${region || 'an unknown region'}`, () => {
        const rules = rulesFor({ ...set, audience }, at(region));
        expect(rules.never).to.eql(never ? sale : []);
        expect(rules.isForMinors).to.equal(never);
        expect(sale.some((category) => rules.on.includes(category))).to.equal(on);
      });
  });

  describe('with categories of the site’s own alone', () => {
    const rows: [
      region: string,
      exempt: ('analytics' | 'preferences')[],
      on: OptionalCategory[],
    ][] = [
      ['GB', [], []],
      ['GB', ['analytics', 'preferences'], ['preferences', 'analytics']],
      ['FR', ['analytics', 'preferences'], ['analytics']],
      ['DE', ['analytics', 'preferences'], []],
      ['', ['analytics'], []],
    ];
    for (const [region, exempt, on] of rows)
      it(`have on in ${region || 'an unknown region'} with data-exempt="${exempt.join(' ')}": ${on.join(' ') || 'nothing'}`, () => {
        const rules = rulesFor({ ...set, exempt }, at(region));
        expect(rules).to.deep.include({ on, mode: 'opt-in' });
        // One click ends it.
        const { categories } = decideBy(rules, settings(), record(), record().time);
        expect(optionalCategories.some((category) => categories[category])).to.equal(false);
      });
  });

  it('list the partners of the region, and remember whom nothing is shared with', () => {
    const list = {
      lastUpdated: '2026-11-01',
      partners: [partner('a', { never: ['EU'] }), partner('b')],
    };
    const rules = rulesFor(set, at('DE', { partners: list }));
    expect(rules.partners.map(({ id }) => id)).to.eql(['b']);
    expect(rules.neverPartners).to.eql(['a']);
    expect(rules.partnersVersion).to.equal('2026-11-01');
  });
});
