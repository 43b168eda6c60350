import { expect } from 'chai';
import { nearest } from '../../../src/inspect/nearest.js';

const known = ['preferences', 'analytics', 'advertising', 'marketing'];

describe('nearest()', () => {
  it('finds the word a slip of the fingers came from', () => {
    expect(nearest('analytcs', known)).to.equal('analytics');
    expect(nearest('ANALYTICS', known)).to.equal('analytics');
    expect(nearest('advertizing', known)).to.equal('advertising');
  });

  it('suggests nothing where no word is near', () => {
    expect(nearest('statistics', known)).to.equal(undefined);
    expect(nearest('ads', known)).to.equal(undefined);
  });
});
