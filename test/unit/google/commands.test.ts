import { expect } from 'chai';
import type { GoogleConfig } from '../../../src/contract/google-attributes.js';
import { googleAttributes } from '../../../src/contract/google-attributes.js';
import { readAttributes } from '../../../src/entries/read-attributes.js';
import { commandsFor, refusedRegions } from '../../../src/google/commands.js';
import { decision } from '../inspect/fake-gate.js';

const told: string[] = [];
/** As a site writes them, so that the table's forms are tried too. */
const read = (values: Record<string, string>) =>
  readAttributes(
    values,
    (code, place) => void told.push(`${code}: ${String(place)}`),
    googleAttributes,
  ) as GoogleConfig;
const open = decision([], { answered: false });
const answered = decision(['analytics'], { answered: true });
const denied = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  security_storage: 'granted',
};

describe('commandsFor()', () => {
  beforeEach(() => {
    told.length = 0;
  });

  it('has none where the site asks for nothing', () => {
    expect(commandsFor(read({}), open)).to.eql([]);
    expect(commandsFor(read({}), answered)).to.eql([]);
  });

  it('waits for a visitor who has not chosen, and for no other', () => {
    const config = read({ waitForUpdate: '500' });
    expect(commandsFor(config, open)).to.eql([
      ['consent', 'default', { ...denied, wait_for_update: 500 }],
    ]);
    expect(commandsFor(config, answered)).to.eql([]);
  });

  it('lets a type go by another category', () => {
    const config = read({
      types: 'personalization_storage=analytics security_storage=preferences',
    });
    expect(commandsFor(config, answered)).to.eql([
      [
        'consent',
        'default',
        {
          ...denied,
          analytics_storage: 'granted',
          personalization_storage: 'granted',
          security_storage: 'denied',
        },
      ],
    ]);
  });

  it('takes types as granted in a region until the visitor chooses', () => {
    const config = read({ regions: 'US-CO=analytics_storage BR=analytics_storage+ad_storage' });
    expect(commandsFor(config, open)).to.eql([
      ['consent', 'default', { analytics_storage: 'granted', region: ['US-CO'] }],
      [
        'consent',
        'default',
        { analytics_storage: 'granted', ad_storage: 'granted', region: ['BR'] },
      ],
    ]);
    expect(commandsFor(config, answered)).to.eql([]);
  });

  it('never where consent comes first', () => {
    const config = read({ regions: 'DE=analytics_storage GB-SCT=ad_storage US=ad_storage' });
    expect(refusedRegions(config)).to.eql(['DE=analytics_storage', 'GB-SCT=ad_storage']);
    expect(commandsFor(config, open)).to.eql([
      ['consent', 'default', { ad_storage: 'granted', region: ['US'] }],
    ]);
  });

  it('sets redaction and passing on in links', () => {
    expect(commandsFor(read({ adsDataRedaction: '', urlPassthrough: '' }), answered)).to.eql([
      ['set', 'ads_data_redaction', true],
      ['set', 'url_passthrough', true],
    ]);
  });

  it('denies everything where there is no gate to ask', () => {
    expect(commandsFor(read({ regions: 'US=ad_storage' }), undefined)).to.eql([
      ['consent', 'default', { ...denied, security_storage: 'denied' }],
    ]);
  });

  for (const [name, value] of [
    ['types', 'ad_storage=authentication'],
    ['types', 'analytics_storage=authentication'],
    ['types', 'ad_storage=everything'],
    ['types', 'tracking_storage=analytics'],
    ['regions', 'US'],
    ['regions', 'us=ad_storage'],
    ['regions', 'US=ad_storage:granted'],
    ['regions', 'US=security_storage'],
    ['advanced', 'UA-123456-1'],
    ['waitForUpdate', '60000'],
  ] as const)
    it(`refuses ${name} ${value}, and asks for nothing then`, () => {
      expect(commandsFor(read({ [name]: value }), open)).to.eql([]);
      expect(told).to.have.length(1);
    });
});
