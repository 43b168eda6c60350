import { expect } from 'chai';
import { optionalCategories } from '../../../src/contract/categories.js';
import { uses } from '../../../src/contract/uses.js';

describe('uses', () => {
  it('puts each of the nine uses under one category alone', () => {
    const all = Object.values(uses).flat();
    expect(all.toSorted()).to.eql([
      'advertising',
      'analytics',
      'content',
      'devices',
      'functionality',
      'marketing',
      'preferences',
      'research',
      'security',
    ]);
  });

  it('calls nothing essential but security', () => {
    expect(uses.authentication).to.eql(['security']);
  });

  it('gives every category a use', () => {
    for (const category of optionalCategories)
      expect(uses[category], category).to.not.have.length(0);
  });
});
