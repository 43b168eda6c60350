// Where the visitor is, and what the page's own server has said: the edge of policy/rules/find-region.ts.
import type { RuleConfig } from '../contract/rule-attributes.js';
import { settle } from '../policy/rules/find-region.js';
import type { Region } from '../policy/rules/find-region.js';
import { hintedGpc, hintedRegion } from '../policy/rules/server-timing.js';
import { askRegion } from './ask-region.js';

export interface Place extends Region {
  /** Whether somebody named the region, so that it is more than what a time zone suggests. */
  readonly isNamed: boolean;
  /** Whether the server says that the browser sent `Sec-GPC: 1`. */
  readonly isGpcHinted: boolean;
}

/** Without `data-region` nobody asked: the region is not known, and consent comes first. */
export async function findRegion({ region, regionUrl }: RuleConfig): Promise<Place> {
  const [navigation] = performance.getEntriesByType('navigation');
  const answer = navigation as PerformanceNavigationTiming | undefined;
  const named = region === 'auto' ? '' : region;
  const hinted = region && answer ? hintedRegion(answer) : '';
  const answered = region && !named && !hinted && regionUrl ? await askRegion(regionUrl) : '';
  const zone = region ? Intl.DateTimeFormat().resolvedOptions().timeZone : '';
  return {
    ...settle({ named, hinted, answered, zone, auto: region === 'auto' }),
    isNamed: !!(named || hinted || answered),
    isGpcHinted: !!answer && hintedGpc(answer),
  };
}
