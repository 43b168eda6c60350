import { expect } from 'chai';
import { list, listCategories } from '../../../../src/ui/shared/list-categories.js';

describe('list()', () => {
  for (const words of [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b, c', 'd and e', 'f']])
    it(`lists ${words.length} in English as the browser does`, () => {
      expect(list(words)).to.equal(new Intl.ListFormat('en').format(words));
    });

  it('has the categories’ names, and a word that is none as it is', () => {
    expect(listCategories(['analytics', 'other'])).to.equal('analytics and other');
  });
});
