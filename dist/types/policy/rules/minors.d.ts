import type { Row } from './row.js';
/** Whom a page is for, where it is for minors: `children` are under 13. */
export type Audience = 'children' | 'under-16' | 'under-18';
/**
 * What becomes of advertising and marketing: `never` (not offered, whatever is stored), `ask` (off until granted), or nothing
 * where a page is not for minors. Where no law is known they are asked for.
 */
export declare function minorsRule(row: Row, audience: Audience | ''): 'never' | 'ask' | undefined;
