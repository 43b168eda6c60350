import { expect } from 'chai';
import { known } from '../../../src/import/known-names.js';
import { suggestedCategories } from '../../../src/inspect/suggested-categories.js';

describe('known()', () => {
  it('knows every vendor with a preset, under the category that its purpose suggests', () => {
    for (const [id, categories] of Object.entries(suggestedCategories))
      expect(known(id), id).to.eql({
        reaches: categories.split(' '),
        grants: undefined,
        vendor: id,
      });
  });

  it('takes no name of Object.prototype for one', () => {
    for (const name of ['constructor', '__proto__', 'toString'])
      expect(known(name), name).to.equal(undefined);
  });
});
