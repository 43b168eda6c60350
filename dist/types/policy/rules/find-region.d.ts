import type { Row } from './row.js';
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
export declare function settle({ named, hinted, answered, zone, auto }: Sources): Region;
