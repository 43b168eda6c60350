import type { Partner } from '../../src/contract/partners.js';
import type { Rules } from '../../src/contract/rules.js';

/** The rules of a region that asks first, without anything more to say, but for these. */
export const rulesWith = (changes: Partial<Rules>): Rules => ({
  mode: 'opt-in',
  region: 'DE',
  on: [],
  never: [],
  objected: [],
  signals: [],
  isSignalAnAnswer: false,
  mustConfirmSignal: false,
  isForMinors: false,
  lifetime: 183,
  topics: [],
  partners: [],
  neverPartners: [],
  neverVendors: [],
  partnersVersion: '',
  ...changes,
});

export const partnerNamed = (id: string): Partner => ({
  id,
  name: id,
  role: 'controller',
  shares: [],
  sharesNot: [],
  use: 'Ads',
  regions: ['*'],
  never: [],
  policy: 'https://partner.test/privacy',
  added: '2026-11-01',
  hosts: [],
});
