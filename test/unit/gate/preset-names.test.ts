import { expect } from 'chai';
import { presetNames } from '../../../src/gate/preset-names.js';
import { settings } from '../../support/settings.js';
import { decision } from '../inspect/fake-gate.js';

const storage = { one: '_one _shared*', two: '_two _shared*' };
const names = (granted: string[], refused = '') =>
  presetNames(
    settings({ analytics: ['one:1'], advertising: ['two:2', 'unknown:3'] }),
    {
      decision: decision(granted),
      granted: (category, vendor) => granted.includes(category) && vendor !== refused,
    },
    storage,
  );

describe('presetNames()', () => {
  it('has what the presets of all refused categories store, each once', () => {
    expect(names([])).to.eql(['_one', '_shared*', '_two']);
  });

  it('has what a vendor stores that is refused by itself', () => {
    expect(names(['analytics', 'advertising'], 'two')).to.eql(['_two']);
  });

  it('leaves what a granted vendor stores under the same name', () => {
    expect(names(['analytics'])).to.eql(['_two']);
  });

  it('has nothing where all is granted', () => {
    expect(names(['analytics', 'advertising'])).to.eql([]);
  });
});
