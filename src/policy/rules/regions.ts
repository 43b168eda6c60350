// The region table as data: which codes share which row. docs/regions.md is generated from it, with how certain each row is.
import { optionalCategories } from '../../contract/categories.js';
import type { Row } from './row.js';

/** The least that any country asks where a grant comes first: the ePrivacy Directive, article 5(3). */
export const optIn: Row = {
  mode: 'opt-in',
  on: [],
  onSignal: 'ask',
  isDntAnObjection: false,
  lifetime: 183,
  neverUnder: 18,
  exempt: [],
};

/** Opt-in where no authority asks for a banner that a signal has answered already. */
const optInUnlessSignalled: Row = { ...optIn, onSignal: 'honour' };

/** Nobody knows where: it may be Germany, so Do Not Track is an objection too. */
const unknown: Row = { ...optInUnlessSignalled, isDntAnObjection: true };

const notice: Row = {
  mode: 'notice',
  on: optionalCategories,
  onSignal: 'honour',
  isDntAnObjection: false,
  lifetime: 365,
  neverUnder: 13,
  exempt: [],
};

const optOut: Row = { ...notice, mode: 'opt-out' };

/** The states whose law names an opt-out signal, as 11 CCR 7025: https://cppa.ca.gov/regulations/ */
const optOutBySignal: Row = { ...optOut, onSignal: 'must' };

/** Advertising that is off, counting that is on. */
const countingOnly: Row = { ...optOut, on: ['preferences', 'analytics'] };

/**
 * Every row with its codes, ISO 3166-1 and 3166-2. A country that stands beside one of its states takes that state's row
 * where the state is not said or not known: it is the strictest.
 */
export const regions: readonly (readonly [codes: string, row: Row])[] = [
  ['AT BE BG HR CY CZ DK EE ES FI GR HU IE IT LV LT LU MT NL PL PT RO SK SI SE IS LI NO', optIn],
  // LG Berlin, 24 August 2023, 16 O 420/19: Do Not Track can be an objection.
  ['DE', { ...optIn, isDntAnObjection: true }],
  // The CNIL's exemption of audience measurement.
  ['FR', { ...optIn, exempt: ['analytics'] }],
  // The Data (Use and Access) Act 2025: statistics, and the appearance of a page.
  ['GB', { ...optIn, exempt: ['preferences', 'analytics'] }],
  ['CH', { ...countingOnly, lifetime: 183, neverUnder: 18 }],
  ['KR', countingOnly],
  ['BR IN TR TH ZA CN CA CA-QC', optInUnlessSignalled],
  ['JP AU NZ', notice],
  // Connecticut's SB 1295: no targeted advertising under 18.
  ['US US-CT', { ...optOutBySignal, neverUnder: 18 }],
  ['US-CA US-CO US-TX US-MT US-OR US-DE US-NJ US-NH US-NE US-MN US-MD', optOutBySignal],
  ['US-VA US-UT US-IA US-IN US-KY US-TN US-RI US-FL', optOut],
  ['CA-AB CA-BC CA-MB CA-NB CA-NL CA-NS CA-NT CA-NU CA-ON CA-PE CA-SK CA-YT', optOut],
  [
    'US-AL US-AK US-AZ US-AR US-DC US-GA US-HI US-ID US-IL US-KS US-LA US-MA US-ME US-MI US-MO US-MS US-NC US-ND US-NM US-NV US-NY US-OH US-OK US-PA US-SC US-SD US-VT US-WA US-WI US-WV US-WY',
    notice,
  ],
];

/** `us-ca` → `US-CA`; empty where it has not the form of a code. */
export const codeOf = (region: string): string =>
  // Without the flag `u`, no letter outside ASCII is taken for one: `ſ` would become an S.
  /^\s*([a-z]{2}(?:-[a-z\d]{1,3})?)\s*$/i.exec(region)?.[1]!.toUpperCase() ?? '';

/** The row of a country or of one of its states: `DE`, `us-ca`. What is not known, or is no code, takes the row of the unknown. */
export function rowOf(region: string): Row {
  const code = codeOf(region);
  const find = (wanted: string) =>
    regions.find(([codes]) => wanted && codes.split(' ').includes(wanted))?.[1];
  return find(code) ?? find(code.slice(0, 2)) ?? unknown;
}
