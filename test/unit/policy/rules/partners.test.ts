import { expect } from 'chai';
import type { Mode } from '../../../../src/contract/rules.js';
import {
  grantedPartners,
  isNewSince,
  isWithin,
  partnersHere,
} from '../../../../src/policy/rules/partners.js';
import type { Terms } from '../../../../src/policy/rules/terms.js';
import { partner } from '../../../support/rules.js';

const terms = (version?: string, ...granted: string[]): Terms => ({
  language: 'en',
  mode: 'opt-in',
  region: '',
  on: [],
  signals: [],
  ...(version && { partners: { version, granted } }),
});

describe('isWithin()', () => {
  const rows: [region: string, scope: string[], isIt: boolean][] = [
    ['DE', ['EU'], true],
    ['CH', ['EU'], false],
    ['CH', ['EFTA'], true],
    ['NO', ['EEA'], true],
    ['NO', ['EFTA'], true],
    ['GB', ['EEA', 'EFTA'], false],
    ['GB', ['GB'], true],
    ['US-CA', ['US'], true],
    ['US-CA', ['US-CA'], true],
    ['US-TX', ['US-CA'], false],
    ['US', ['US-CA'], true],
    ['JP', ['*'], true],
    ['JP', [], false],
    ['', ['US-CA'], true],
    ['', [], false],
  ];
  for (const [region, scope, isIt] of rows)
    it(`says that ${region || 'an unknown region'} is ${isIt ? '' : 'not '}within ${scope.join(' ') || 'nothing'}`, () => {
      expect(isWithin(region, scope)).to.equal(isIt);
    });
});

describe('partners', () => {
  it('are never offered where nothing is ever shared with them, nor where that is not known', () => {
    const list = [partner('a', { never: ['EU'] }), partner('b')];
    const ids = (region: string) => partnersHere(list, region).map(({ id }) => id);
    expect(ids('DE')).to.eql(['b']);
    expect(ids('US-CA')).to.eql(['a', 'b']);
    expect(ids('')).to.eql(['b']);
  });

  // S6: in the EU, EFTA and the United Kingdom sharing must be switched on; elsewhere it can be switched off.
  const regions: [region: string, mode: Mode][] = [
    ['DE', 'opt-in'],
    ['NO', 'opt-in'],
    ['GB', 'opt-in'],
    ['CH', 'opt-out'],
    ['US-CA', 'opt-out'],
    ['JP', 'notice'],
  ];
  const everywhere = partner('everywhere');
  const european = partner('european', { regions: ['EU', 'EFTA', 'GB'] });
  for (const [region, mode] of regions) {
    const grantedBy = (by?: Terms, isObjected = false) =>
      grantedPartners([everywhere, european], region, mode, isObjected, by);
    const isEuropean = !['US-CA', 'JP'].includes(region);
    const isAsked = mode === 'opt-in';

    it(`in ${region}, before a choice: ${isAsked ? 'none' : 'all'} of those who are subject to it`, () => {
      expect(grantedBy()).to.eql([
        ...(isAsked ? [] : ['everywhere']),
        ...(isAsked && isEuropean ? [] : ['european']),
      ]);
    });

    it(`in ${region}, after a choice: those who were granted, by name or with all`, () => {
      expect(grantedBy(terms('2026-02-01', 'everywhere', 'european'))).to.eql([
        'everywhere',
        'european',
      ]);
      expect(grantedBy(terms('2026-02-01', '*'))).to.eql(['everywhere', 'european']);
      expect(grantedBy(terms('2026-02-01'))).to.eql(isEuropean ? [] : ['european']);
      expect(grantedBy(terms())).to.eql(isEuropean ? [] : ['european']);
    });

    it(`in ${region}, where the browser objects: none but those granted in spite of it`, () => {
      expect(grantedBy(undefined, true)).to.eql([]);
      expect(grantedBy(terms('2026-02-01'), true)).to.eql([]);
    });

    it(`in ${region}, one that is newer than the choice waits for another`, () => {
      const late = partner('late', { added: '2026-03-01' });
      const by = (of: Terms) => grantedPartners([late], region, mode, false, of);
      expect(by(terms('2026-02-01', '*'))).to.eql([]);
      expect(by(terms('2026-02-01', 'late'))).to.eql([]);
      expect(by(terms('2026-03-01', '*'))).to.eql(['late']);
    });
  }

  it('are new since a choice where they came to the list after the one that was shown', () => {
    const one = partner('one', { added: '2026-02-01' });
    expect(isNewSince(one, terms('2026-01-31'))).to.equal(true);
    expect(isNewSince(one, terms('2026-02-01'))).to.equal(false);
    expect(isNewSince(one, terms())).to.equal(true);
    expect(isNewSince(one, undefined)).to.equal(true);
  });
});
