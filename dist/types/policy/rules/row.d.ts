import type { OptionalCategory } from '../../contract/categories.js';
import type { Mode } from '../../contract/rules.js';
/**
 * What Global Privacy Control does to advertising and marketing. All three keep them off, and none is ever a grant.
 * `must`: the law names the signal, so it is an answer and is confirmed; `honour`: an answer by our choice;
 * `ask`: no answer, the banner still asks.
 */
export type OnSignal = 'must' | 'honour' | 'ask';
/** One row of the region table. */
export interface Row {
    readonly mode: Mode;
    /** On without an answer. Preferences that a visitor asks for by using them are the site's to keep, and not in here. */
    readonly on: readonly OptionalCategory[];
    readonly onSignal: OnSignal;
    /** Whether Do Not Track counts as Global Privacy Control does. */
    readonly isDntAnObjection: boolean;
    /** Days until a visitor may be asked again, and so how long a choice holds. */
    readonly lifetime: 183 | 365;
    /** Years of age below which advertising and marketing are not even offered. */
    readonly neverUnder: 13 | 18;
    /** What a site may switch on without a grant if it meets the exemption's terms; off by default. */
    readonly exempt: readonly OptionalCategory[];
}
/** The strict side of both rows, field by field: never laxer than either, in any order of any number of rows. */
export declare function strictestOf(one: Row, other: Row): Row;
