import { expect } from 'chai';
import type { Why } from '../../../src/contract/decision.js';
import { explainCategories, explainWhy } from '../../../src/inspect/explain-decision.js';
import { config, decision } from './fake-gate.js';

describe('explainWhy()', () => {
  const cases: [Why, RegExp][] = [
    ['record', /choice made in this browser/],
    ['none', /nobody has chosen yet in this browser/],
    ['time', /older than the 183 days of data-lifetime, or dated in the future/],
    ['policy', /data-policy-version is now "1"/],
    ['choices', /was not asked for/],
  ];
  for (const [why, words] of cases)
    it(`says in words what “${why}” means`, () => {
      expect(explainWhy(decision([], { why }), config)).to.match(words);
    });
});

describe('explainCategories()', () => {
  it('says of each category whether it is granted', () => {
    const lines = explainCategories(
      decision(['analytics'], { refusedVendors: { analytics: ['hotjar'] } }),
      { ...config, categories: ['analytics', 'advertising'] },
    );
    expect(lines).to.deep.equal([
      'authentication: granted, always on',
      'preferences: never granted, since data-categories leaves it out',
      'analytics: granted, vendors refused inside it: hotjar',
      'advertising: refused',
      'marketing: never granted, since data-categories leaves it out',
    ]);
  });

  it('tells a category nobody was asked about from a refused one', () => {
    expect(explainCategories(decision(), config)[1]).to.match(/refused until somebody grants it/);
  });
});
