import { expect } from 'chai';
import * as fc from 'fast-check';
import { regions, rowOf } from '../../../../src/policy/rules/regions.js';
import { strictestOf } from '../../../../src/policy/rules/row.js';
import { notLaxer } from '../../../support/not-laxer.js';

/**
 * Written by hand, one row a code: mode; what is on (P, N, D, M); what a signal does, `+dnt` where Do Not Track does the
 * same; days; under which age advertising is never offered; what a site may switch on.
 */
const golden: Readonly<Record<string, string>> = {
  AT: 'opt-in - ask 183 18 -',
  BE: 'opt-in - ask 183 18 -',
  BG: 'opt-in - ask 183 18 -',
  HR: 'opt-in - ask 183 18 -',
  CY: 'opt-in - ask 183 18 -',
  CZ: 'opt-in - ask 183 18 -',
  DK: 'opt-in - ask 183 18 -',
  EE: 'opt-in - ask 183 18 -',
  FI: 'opt-in - ask 183 18 -',
  FR: 'opt-in - ask 183 18 N',
  DE: 'opt-in - ask+dnt 183 18 -',
  GR: 'opt-in - ask 183 18 -',
  HU: 'opt-in - ask 183 18 -',
  IE: 'opt-in - ask 183 18 -',
  IT: 'opt-in - ask 183 18 -',
  LV: 'opt-in - ask 183 18 -',
  LT: 'opt-in - ask 183 18 -',
  LU: 'opt-in - ask 183 18 -',
  MT: 'opt-in - ask 183 18 -',
  NL: 'opt-in - ask 183 18 -',
  PL: 'opt-in - ask 183 18 -',
  PT: 'opt-in - ask 183 18 -',
  RO: 'opt-in - ask 183 18 -',
  SK: 'opt-in - ask 183 18 -',
  SI: 'opt-in - ask 183 18 -',
  ES: 'opt-in - ask 183 18 -',
  SE: 'opt-in - ask 183 18 -',
  IS: 'opt-in - ask 183 18 -',
  LI: 'opt-in - ask 183 18 -',
  NO: 'opt-in - ask 183 18 -',
  GB: 'opt-in - ask 183 18 PN',
  CH: 'opt-out PN honour 183 18 -',
  US: 'opt-out PNDM must 365 18 -',
  'US-CA': 'opt-out PNDM must 365 13 -',
  'US-CO': 'opt-out PNDM must 365 13 -',
  'US-CT': 'opt-out PNDM must 365 18 -',
  'US-TX': 'opt-out PNDM must 365 13 -',
  'US-MT': 'opt-out PNDM must 365 13 -',
  'US-OR': 'opt-out PNDM must 365 13 -',
  'US-DE': 'opt-out PNDM must 365 13 -',
  'US-NJ': 'opt-out PNDM must 365 13 -',
  'US-NH': 'opt-out PNDM must 365 13 -',
  'US-NE': 'opt-out PNDM must 365 13 -',
  'US-MN': 'opt-out PNDM must 365 13 -',
  'US-MD': 'opt-out PNDM must 365 13 -',
  'US-VA': 'opt-out PNDM honour 365 13 -',
  'US-UT': 'opt-out PNDM honour 365 13 -',
  'US-IA': 'opt-out PNDM honour 365 13 -',
  'US-IN': 'opt-out PNDM honour 365 13 -',
  'US-KY': 'opt-out PNDM honour 365 13 -',
  'US-TN': 'opt-out PNDM honour 365 13 -',
  'US-RI': 'opt-out PNDM honour 365 13 -',
  'US-FL': 'opt-out PNDM honour 365 13 -',
  'US-AL': 'notice PNDM honour 365 13 -',
  'US-AK': 'notice PNDM honour 365 13 -',
  'US-AZ': 'notice PNDM honour 365 13 -',
  'US-AR': 'notice PNDM honour 365 13 -',
  'US-DC': 'notice PNDM honour 365 13 -',
  'US-GA': 'notice PNDM honour 365 13 -',
  'US-HI': 'notice PNDM honour 365 13 -',
  'US-ID': 'notice PNDM honour 365 13 -',
  'US-IL': 'notice PNDM honour 365 13 -',
  'US-KS': 'notice PNDM honour 365 13 -',
  'US-LA': 'notice PNDM honour 365 13 -',
  'US-ME': 'notice PNDM honour 365 13 -',
  'US-MA': 'notice PNDM honour 365 13 -',
  'US-MI': 'notice PNDM honour 365 13 -',
  'US-MS': 'notice PNDM honour 365 13 -',
  'US-MO': 'notice PNDM honour 365 13 -',
  'US-NV': 'notice PNDM honour 365 13 -',
  'US-NM': 'notice PNDM honour 365 13 -',
  'US-NY': 'notice PNDM honour 365 13 -',
  'US-NC': 'notice PNDM honour 365 13 -',
  'US-ND': 'notice PNDM honour 365 13 -',
  'US-OH': 'notice PNDM honour 365 13 -',
  'US-OK': 'notice PNDM honour 365 13 -',
  'US-PA': 'notice PNDM honour 365 13 -',
  'US-SC': 'notice PNDM honour 365 13 -',
  'US-SD': 'notice PNDM honour 365 13 -',
  'US-VT': 'notice PNDM honour 365 13 -',
  'US-WA': 'notice PNDM honour 365 13 -',
  'US-WV': 'notice PNDM honour 365 13 -',
  'US-WI': 'notice PNDM honour 365 13 -',
  'US-WY': 'notice PNDM honour 365 13 -',
  CA: 'opt-in - honour 183 18 -',
  'CA-QC': 'opt-in - honour 183 18 -',
  'CA-AB': 'opt-out PNDM honour 365 13 -',
  'CA-BC': 'opt-out PNDM honour 365 13 -',
  'CA-MB': 'opt-out PNDM honour 365 13 -',
  'CA-NB': 'opt-out PNDM honour 365 13 -',
  'CA-NL': 'opt-out PNDM honour 365 13 -',
  'CA-NS': 'opt-out PNDM honour 365 13 -',
  'CA-NT': 'opt-out PNDM honour 365 13 -',
  'CA-NU': 'opt-out PNDM honour 365 13 -',
  'CA-ON': 'opt-out PNDM honour 365 13 -',
  'CA-PE': 'opt-out PNDM honour 365 13 -',
  'CA-SK': 'opt-out PNDM honour 365 13 -',
  'CA-YT': 'opt-out PNDM honour 365 13 -',
  BR: 'opt-in - honour 183 18 -',
  JP: 'notice PNDM honour 365 13 -',
  KR: 'opt-out PN honour 365 13 -',
  IN: 'opt-in - honour 183 18 -',
  AU: 'notice PNDM honour 365 13 -',
  NZ: 'notice PNDM honour 365 13 -',
  TR: 'opt-in - honour 183 18 -',
  TH: 'opt-in - honour 183 18 -',
  ZA: 'opt-in - honour 183 18 -',
  CN: 'opt-in - honour 183 18 -',
};

const unknown = 'opt-in - honour+dnt 183 18 -';

const letters = { preferences: 'P', analytics: 'N', advertising: 'D', marketing: 'M' };

function inWords(region: string): string {
  const { mode, on, onSignal, isDntAnObjection, lifetime, neverUnder, exempt } = rowOf(region);
  const short = (list: typeof on) => list.map((category) => letters[category]).join('') || '-';
  const signal = onSignal + (isDntAnObjection ? '+dnt' : '');
  return [mode, short(on), signal, lifetime, neverUnder, short(exempt)].join(' ');
}

describe('rowOf()', () => {
  for (const [code, row] of Object.entries(golden))
    it(`${code}: ${row}`, () => {
      expect(inWords(code)).to.equal(row);
    });

  it('has no row besides', () => {
    const codes = regions.flatMap(([list]) => list.split(' '));
    expect(codes.toSorted()).to.deep.equal(Object.keys(golden).toSorted());
  });

  for (const [region, row] of [
    ['us-ca', golden['US-CA']],
    [' DE\n', golden.DE],
    ['DE-BY', golden.DE],
    ['gb-eng', golden.GB],
    ['JP-13', golden.JP],
    ['US-ZZ', golden.US],
    ['US-PR', golden.US],
    ['CA-ZZ', golden.CA],
    ['SG', unknown],
    ['UK', unknown],
    ['XX', unknown],
    ['T1', unknown],
    ['', unknown],
    ['-', unknown],
    ['US-', unknown],
    ['US_CA', unknown],
    ['US-CA ,DE', unknown],
    ['U\u017F', unknown],
    ['USA', unknown],
    ['constructor', unknown],
  ] as const)
    it(`${JSON.stringify(region)}: ${row}`, () => {
      expect(inWords(region)).to.equal(row);
    });

  it('gives a country whose state is not known the strictest of its states', () => {
    for (const country of ['US', 'CA'])
      expect(rowOf(country)).to.deep.equal(
        Object.keys(golden)
          .filter((code) => code.startsWith(`${country}-`))
          .map(rowOf)
          .reduce(strictestOf),
      );
  });

  it('gives no odd string anything laxer than the unknown', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (odd) => {
        // What has the form of a code is told of above.
        fc.pre(!/^\s*[a-zA-Z]{2}(-[a-zA-Z\d]{1,3})?\s*$/.test(odd));
        expect(notLaxer(rowOf(odd), rowOf(''))).to.deep.equal([]);
      }),
      { numRuns: 2000 },
    );
  });
});
