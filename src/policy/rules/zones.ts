// What a browser's time zone tells of where it is. A guess: it is never laxer than the strictest country of that zone.
import { isListed } from './is-listed.js';
import { zoneList } from './zone-list.js';

/**
 * The countries that use a zone and let anything run without a grant, the strictest first; `''` stands for all others that
 * use it. Empty for a zone that only others use.
 */
export function countriesOf(zone: string): readonly string[] {
  return zoneList.filter(([, zones]) => isListed(zones, zone)).map(([country]) => country);
}

/** `America/Chicago` → `US`; `''` where the zone is of no country in the list, or of a stricter one too. */
export const regionOfZone = (zone: string): string => countriesOf(zone)[0] ?? '';

/**
 * Whether a zone is the name of a place. `UTC` and its like are what servers, and browsers that hide where they are, say;
 * an offset (`+05:00`) or something that is no name at all tells nothing either.
 */
export const isPlace = (zone: string): boolean =>
  /^[a-z][\w+-]*(\/[\w+-]+)*$/i.test(zone) &&
  !/^(Etc\/.*|UTC|UCT|Universal|Zulu|Greenwich|GMT([+-]?0)?)$/i.test(zone);
