import { codeOf, optIn, rowOf } from './regions.js';
import { strictestOf } from './row.js';
import type { Row } from './row.js';
import { countriesOf, isPlace, regionOfZone } from './zones.js';

/** Where a visitor may be, as each source says it: `US-CA`, `DE`, or empty. */
export interface Sources {
  /** The site's attribute. */
  readonly named: string;
  /** The page's `Server-Timing` header. */
  readonly hinted: string;
  /** The site's own endpoint. */
  readonly answered: string;
  /** The browser's time zone, as in `Europe/Berlin`. */
  readonly zone: string;
  /** Whether the site lets the zone decide where nothing else does. */
  readonly auto: boolean;
}

export interface Region {
  /** As in `US-CA` or `DE`, as the source said it; empty where it is not known. */
  readonly region: string;
  /** What holds: of the region, or stricter where the time zone is of another country. */
  readonly row: Row;
}

/** The first source that says anything counts, even if what it says is no region: then it is not known, and opt-in. */
export function settle({ named, hinted, answered, zone, auto }: Sources): Region {
  const said = named || hinted || answered;
  const region = codeOf(said || (auto ? regionOfZone(zone) : ''));
  const row = rowOf(region);
  const countries = countriesOf(zone);
  // A state's zone is its country's: only another country makes it doubtful where the visitor is.
  const isAgreed = !said || !isPlace(zone) || countries.includes(region.slice(0, 2));
  // A zone without a list is of a country that asks first.
  const there = countries.length > 0 ? countries.map(rowOf) : [optIn];
  return { region, row: isAgreed ? row : there.reduce(strictestOf, row) };
}
