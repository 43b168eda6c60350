// Which of a site's partners may be shared with. Pure.
import type { Partner } from '../../contract/partners.js';
import type { Mode } from '../../contract/rules.js';
import type { Terms } from './terms.js';

const union =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
const groups: Readonly<Record<string, readonly string[]>> = {
  EU: union,
  EEA: [...union, 'IS', 'LI', 'NO'],
  EFTA: ['CH', 'IS', 'LI', 'NO'],
};

/** Whether a region lies in one of the scope: `*`, `EU`, `EEA`, `EFTA`, a country, or a part of one. An unknown region lies in every scope. */
export function isWithin(region: string, scope: readonly string[]): boolean {
  const [country] = region.split('-');
  return scope.some(
    (one) =>
      one === '*' ||
      !region ||
      one === region ||
      one === country ||
      // A country whose part is not known may be any part of it.
      (region === country && one.startsWith(`${region}-`)) ||
      groups[one]?.includes(country!),
  );
}

/** Those that a visitor decides on here: what is never shared in the region is not offered either. */
export const partnersHere = (partners: readonly Partner[], region: string): readonly Partner[] =>
  partners.filter(({ never }) => !never.length || !isWithin(region, never));

/** Whether it came to the list after the visitor last chose: then it waits for a new choice. */
export const isNewSince = (partner: Partner, terms: Terms | undefined): boolean =>
  partner.added > (terms?.partners?.version ?? '');

/**
 * Ids of the partners that may be shared with. `terms` are those of a record that still holds. Where consent comes first
 * a partner must have been granted by name; elsewhere it is shared with until the visitor refuses, except what is newer
 * than the visitor's choice; where a partner is not subject to the choice, its tags' category alone decides.
 */
export function grantedPartners(
  partners: readonly Partner[],
  region: string,
  mode: Mode,
  isObjected: boolean,
  terms: Terms | undefined,
): readonly string[] {
  return partners
    .filter((partner) => {
      const chosen = terms?.partners;
      const granted: readonly string[] = chosen?.granted ?? [];
      const isGranted = granted.includes('*') || granted.includes(partner.id);
      if (isGranted && !isNewSince(partner, terms)) return true;
      if (isObjected) return false;
      if (!isWithin(region, partner.regions)) return true;
      return mode !== 'opt-in' && !terms;
    })
    .map(({ id }) => id);
}
