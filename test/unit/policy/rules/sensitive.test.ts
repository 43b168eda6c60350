// Every topic, and every pair of two, in each region, with the site's word that it advertises politics and without: what goes out.
import { expect } from 'chai';
import { optionalCategories } from '../../../../src/contract/categories.js';
import { sensitiveTopics } from '../../../../src/contract/rules.js';
import { decideBy } from '../../../../src/policy/rules/decide-by.js';
import { rowOf } from '../../../../src/policy/rules/regions.js';
import { rulesFor } from '../../../../src/policy/rules/rules-for.js';
import { readTopics } from '../../../../src/policy/rules/sensitive.js';
import { record } from '../../../support/records.js';
import { settings } from '../../../support/settings.js';

const all = { preferences: true, analytics: true, advertising: true, marketing: true };
const kept = ['preferences', 'analytics'];

const where: [name: string, region: string, isNamed: boolean][] = [
  ['California', 'US-CA', true],
  ['the United States', 'US', true],
  ['the United States by the time zone alone', 'US', false],
  ['Germany', 'DE', true],
  ['Great Britain', 'GB', true],
  ['Japan', 'JP', true],
  ['a region nobody knows', '', true],
];
const flags = [true, false];
const lists = sensitiveTopics.flatMap((one) => sensitiveTopics.map((other) => [one, other]));

/** Written out, so that it is not the code's own rule: these lists alone, and only where the site says so. */
const mayAdvertise = ['political', 'trade-union', 'political trade-union', 'trade-union political'];

describe('a page about a sensitive topic', () => {
  for (const [name, region, isNamed] of where)
    for (const usPoliticalAds of flags) {
      const isExcepted = isNamed && region.startsWith('US') && usPoliticalAds;
      it(`in ${name}, ${usPoliticalAds ? 'with' : 'without'} data-us-political-ads, lets advertising out of ${isExcepted ? 'politics and trade unions alone' : 'nothing'}`, () => {
        for (const pair of lists) {
          const topics = [...new Set(pair)];
          const rules = rulesFor(
            { gpc: 'honour', dnt: 'region', audience: 'general', exempt: [], usPoliticalAds },
            {
              region,
              row: rowOf(region),
              isNamed,
              gpc: false,
              dnt: false,
              topics,
              indiscreet: ['hotjar'],
              partners: undefined,
              lifetime: undefined,
            },
          );
          const stored = record(all, { refusedVendors: { analytics: ['heap'] } });
          const { categories, refusedVendors } = decideBy(rules, settings(), stored, stored.time);
          const isOut = isExcepted && mayAdvertise.includes(topics.join(' '));
          const goesOut = optionalCategories.filter((category) => categories[category]);
          expect(goesOut, `${topics}`).to.eql(isOut ? optionalCategories : kept);
          expect(refusedVendors.analytics, `${topics}`).to.eql(
            isOut ? ['heap'] : ['heap', 'hotjar'],
          );
          expect(refusedVendors.preferences, `${topics}`).to.eql(isOut ? [] : ['hotjar']);
        }
      });
    }
});

describe('readTopics()', () => {
  it('takes each topic by its word, and several', () => {
    for (const topic of sensitiveTopics) expect(readTopics(` ${topic} `)).to.eql([topic]);
    expect(readTopics('race, health\nreligion')).to.eql(['race', 'health', 'religion']);
  });

  it('takes a word that is none for all of them, and nothing for none', () => {
    expect(readTopics('political helth')).to.eql(sensitiveTopics);
    expect(readTopics(' ')).to.eql([]);
  });
});
