import { expect } from 'chai';
import { minorsRule } from '../../../../src/policy/rules/minors.js';
import { rowOf } from '../../../../src/policy/rules/regions.js';

describe('minorsRule()', () => {
  const never = 'never never never';
  const underThirteen = 'never ask ask';
  for (const [region, rule] of [
    ['DE', never],
    ['NO', never],
    ['GB', never],
    ['CH', never],
    ['IN', never],
    ['US-CT', never],
    // The state may be Connecticut, the place may be in Europe.
    ['US', never],
    ['', never],
    ['US-CA', underThirteen],
    ['US-VA', underThirteen],
    ['US-NY', underThirteen],
    ['CA-ON', underThirteen],
    ['JP', underThirteen],
    ['KR', underThirteen],
    ['AU', underThirteen],
  ] as const)
    it(`${region || 'unknown'}, children, under 16, under 18: ${rule}`, () => {
      const ages = ['children', 'under-16', 'under-18'] as const;
      expect(ages.map((age) => minorsRule(rowOf(region), age)).join(' ')).to.equal(rule);
    });

  it('has nothing to say of a page for everybody', () => {
    expect(minorsRule(rowOf('US-CT'), '')).to.equal(undefined);
  });
});
