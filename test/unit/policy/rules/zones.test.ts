import { expect } from 'chai';
import { countriesOf, isPlace, regionOfZone } from '../../../../src/policy/rules/zones.js';

describe('regionOfZone()', () => {
  for (const [zone, region, why] of [
    ['America/New_York', 'US', 'a zone of one country'],
    ['America/Indiana/Knox', 'US', 'a zone of an area that is one country’s'],
    ['US/Pacific', 'US', 'an old name'],
    ['Navajo', 'US', 'an old name without an area'],
    ['Pacific/Honolulu', 'US', 'a zone of another area'],
    ['America/Vancouver', 'CA', 'a zone of one country'],
    ['Canada/Eastern', 'CA', 'an old name'],
    ['Australia/Lord_Howe', 'AU', 'a zone of one country'],
    ['NZ', 'NZ', 'an old name'],
    ['Pacific/Auckland', 'NZ', 'shared with bases that nobody lives in'],
    ['Asia/Tokyo', 'JP', 'shared with a country that asks the same'],
    ['Asia/Seoul', 'KR', 'a zone of one country'],
    ['Europe/Zurich', '', 'shared with Germany and Liechtenstein'],
    [
      'America/Phoenix',
      '',
      'shared by the United States and Canada: each is stricter in something',
    ],
    ['Europe/Berlin', '', 'of a country that asks first'],
    ['America/Sao_Paulo', '', 'of a country that asks first'],
    ['Pacific/Guam', '', 'of a country without a row'],
    ['US/Samoa', '', 'of a country without a row'],
    ['America/', '', 'an area'],
    ['New_York', '', 'a place without its area'],
    ['america/new_york', '', 'not to the letter'],
    ['', '', 'nothing'],
  ] as const)
    it(`${zone || 'nothing'} → ${region || 'unknown'}: ${why}`, () => {
      expect(regionOfZone(zone)).to.equal(region);
    });
});

describe('countriesOf()', () => {
  it('has every country of a shared zone', () => {
    expect(countriesOf('America/Phoenix')).to.have.members(['', 'CA', 'US']);
    expect(countriesOf('Europe/Zurich')).to.have.members(['', 'CH']);
  });
});

describe('isPlace()', () => {
  for (const zone of ['Europe/Berlin', 'America/Port-au-Prince', 'GB', 'EST5EDT', 'Mars/Olympus'])
    it(`${zone} is a place`, () => {
      expect(isPlace(zone)).to.equal(true);
    });

  for (const zone of ['', 'UTC', 'Etc/UTC', 'Etc/GMT+5', 'GMT', 'GMT+0', 'Zulu', '+05:00', 'a b'])
    it(`${zone || 'nothing'} tells of no place`, () => {
      expect(isPlace(zone)).to.equal(false);
    });
});
