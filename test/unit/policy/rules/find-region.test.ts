import { expect } from 'chai';
import * as fc from 'fast-check';
import { settle } from '../../../../src/policy/rules/find-region.js';
import type { Sources } from '../../../../src/policy/rules/find-region.js';
import { regions, rowOf } from '../../../../src/policy/rules/regions.js';
import { regionOfZone } from '../../../../src/policy/rules/zones.js';
import { notLaxer } from '../../../support/not-laxer.js';

const none: Sources = { named: '', hinted: '', answered: '', zone: '', auto: false };

const zones = [
  ...Intl.supportedValuesOf('timeZone'),
  'US/Pacific',
  'Canada/Eastern',
  'NZ',
  'GB',
  'MST',
  'UTC',
  'Etc/GMT+5',
  '',
  'Mars/Olympus',
];
const codes = regions.flatMap(([list]) => list.split(' '));
const words = fc.oneof(fc.constantFrom('', ...codes, 'SG', 'XX', 'us-ca'), fc.string());
const sources: fc.Arbitrary<Sources> = fc.record({
  named: words,
  hinted: words,
  answered: words,
  zone: fc.oneof(fc.constantFrom(...zones), fc.string()),
  auto: fc.boolean(),
});

describe('settle()', () => {
  for (const [when, told, region, mode] of [
    ['nothing is known', {}, '', 'opt-in'],
    ['the site names it', { named: 'US-CA', hinted: 'DE', answered: 'FR' }, 'US-CA', 'opt-out'],
    ['the server hints at it', { hinted: 'us-ca', answered: 'DE' }, 'US-CA', 'opt-out'],
    ['the endpoint answers', { answered: 'US-CA\n' }, 'US-CA', 'opt-out'],
    ['the first source says no region', { named: '?', hinted: 'US-CA' }, '', 'opt-in'],
    ['there is a zone alone', { zone: 'America/Chicago' }, '', 'opt-in'],
    ['the zone may decide', { zone: 'America/Chicago', auto: true }, 'US', 'opt-out'],
    ['it may, and is shared', { zone: 'Europe/Zurich', auto: true }, '', 'opt-in'],
    ['it may, and its state is not known', { zone: 'America/Halifax', auto: true }, 'CA', 'opt-in'],
    ['it may, and is no place', { zone: 'UTC', auto: true }, '', 'opt-in'],
    ['the zone agrees', { named: 'US-NY', zone: 'America/New_York' }, 'US-NY', 'notice'],
    ['a shared zone agrees', { named: 'CH', zone: 'Europe/Zurich' }, 'CH', 'opt-out'],
    [
      'a zone of the country agrees',
      { named: 'CA-BC', zone: 'America/Toronto' },
      'CA-BC',
      'opt-out',
    ],
    ['the zone asks first', { named: 'US-NY', zone: 'Europe/Berlin' }, 'US-NY', 'opt-in'],
    ['the zone is stricter', { named: 'JP', zone: 'America/New_York' }, 'JP', 'opt-out'],
    ['the zone is laxer', { named: 'DE', zone: 'America/New_York', auto: true }, 'DE', 'opt-in'],
    ['the zone is no place', { hinted: 'US-NY', zone: 'Etc/UTC' }, 'US-NY', 'notice'],
    ['there is no zone', { hinted: 'US-NY' }, 'US-NY', 'notice'],
  ] as const)
    it(`${when}: ${region || 'unknown'}, ${mode}`, () => {
      const settled = settle({ ...none, ...told });
      expect([settled.region, settled.row.mode]).to.deep.equal([region, mode]);
    });

  it('leaves a country of its own zone to its own row', () => {
    for (const [named, zone] of [
      ['DE', 'Europe/Berlin'],
      ['GB', 'Europe/London'],
      ['FR', 'Europe/Paris'],
      ['BR', 'America/Sao_Paulo'],
      ['KR', 'Asia/Seoul'],
    ] as const)
      expect(settle({ ...none, named, zone }).row).to.deep.equal(rowOf(named));
  });

  it('takes a British exemption from a visitor whose clock is elsewhere', () => {
    expect(settle({ ...none, named: 'GB', zone: 'Europe/Berlin' }).row.exempt).to.deep.equal([]);
  });

  it('is never laxer than its first source', () => {
    fc.assert(
      fc.property(sources, (told) => {
        const said = told.named || told.hinted || told.answered;
        fc.pre(said !== '');
        expect(notLaxer(settle(told).row, rowOf(said))).to.deep.equal([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('is never laxer than what the zone of another country asks', () => {
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.constantFrom(...zones), (named, zone) => {
        const there = regionOfZone(zone);
        fc.pre(there !== '' && there !== named.slice(0, 2));
        fc.pre(!(zone === 'Asia/Tokyo' && named === 'AU'));
        expect(notLaxer(settle({ ...none, named, zone }).row, rowOf(there))).to.deep.equal([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('is opt-in for whoever is in no listed zone', () => {
    for (const zone of ['Europe/Berlin', 'Pacific/Guam', 'Africa/Lagos', 'EST', 'Mars/Olympus'])
      for (const named of ['US-NY', 'CH', 'JP'])
        expect(settle({ ...none, named, zone }).row.mode, `${named} ${zone}`).to.equal('opt-in');
  });

  it('loosens by no zone unless the site lets it', () => {
    for (const zone of zones)
      expect(settle({ ...none, zone })).to.deep.equal({ region: '', row: rowOf('') });
  });
});
