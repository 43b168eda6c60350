import type { Partner } from '../../src/contract/partners.js';
import type { Rules } from '../../src/contract/rules.js';

/** Rules under which everybody is asked first, but for these. */
export const rules = (changes: Partial<Rules> = {}): Rules => ({
  mode: 'opt-in',
  region: '',
  on: [],
  never: [],
  objected: [],
  signals: [],
  isSignalAnAnswer: false,
  mustConfirmSignal: false,
  isForMinors: false,
  lifetime: 183,
  topics: [],
  neverVendors: [],
  partners: [],
  neverPartners: [],
  partnersVersion: '',
  ...changes,
});

/** A partner that the visitor decides on everywhere, but for these. */
export const partner = (id: string, changes: Partial<Partner> = {}): Partner => ({
  id,
  name: `The ${id} company`,
  role: 'controller',
  shares: ['Which pages you viewed'],
  sharesNot: ['Your name, e-mail address or phone number'],
  use: 'Measuring advertising',
  regions: ['*'],
  never: [],
  policy: `https://${id}.example/privacy`,
  added: '2026-01-01',
  hosts: [`${id}.example`],
  ...changes,
});
