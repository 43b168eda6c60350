import type { PartnerList } from '../../contract/partners.js';
import type { RuleConfig } from '../../contract/rule-attributes.js';
import type { Rules, SensitiveTopic } from '../../contract/rules.js';
import type { Row } from './row.js';
export interface Circumstances {
    /** As in `US-CA`; empty where it is not known. */
    readonly region: string;
    readonly row: Row;
    /** Whether somebody named the region: a time zone lets nobody advertise politics. */
    readonly isNamed: boolean;
    readonly gpc: boolean;
    readonly dnt: boolean;
    readonly topics: readonly SensitiveTopic[];
    /** Names of the site's vendors that would tell what the page is about. */
    readonly indiscreet: readonly string[];
    /** Nothing where the site has none, or it could not be read. */
    readonly partners: PartnerList | undefined;
    /** Days by the site's own attribute; nothing where it leaves them to the region. */
    readonly lifetime: number | undefined;
}
type Settings = Pick<RuleConfig, 'gpc' | 'dnt' | 'audience' | 'exempt' | 'usPoliticalAds'>;
export declare function rulesFor(settings: Settings, found: Circumstances): Rules;
export {};
