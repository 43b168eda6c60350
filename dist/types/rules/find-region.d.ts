import type { RuleConfig } from '../contract/rule-attributes.js';
import type { Region } from '../policy/rules/find-region.js';
export interface Place extends Region {
    /** Whether somebody named the region, so that it is more than what a time zone suggests. */
    readonly isNamed: boolean;
    /** Whether the server says that the browser sent `Sec-GPC: 1`. */
    readonly isGpcHinted: boolean;
}
/** Without `data-region` nobody asked: the region is not known, and consent comes first. */
export declare function findRegion({ region, regionUrl }: RuleConfig): Promise<Place>;
