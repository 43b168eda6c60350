import type { OptionalCategory } from './categories.js';
import type { Mode } from './rules.js';
import type { Source } from './record.js';
export interface Receipt {
    /** Of this schema. */
    readonly schema: 1;
    /** A random UUID of this one decision: who receives it twice keeps it once. */
    readonly key: string;
    /** A random UUID of this browser's decisions; made with the first of them, and never derived from the visitor. */
    readonly id: string;
    /** The `key` of the decision before, absent for the first. */
    readonly previous?: string;
    /** When, in whole seconds of UTC: `2026-11-24T10:00:00Z`. */
    readonly time: string;
    readonly source: Source;
    readonly mode: Mode;
    /** As in `US-CA` or `DE`; empty where it is not known. */
    readonly region: string;
    /** What the browser said: `gpc`, `dnt`. */
    readonly signals: readonly Signal[];
    /** Of the text shown, BCP 47. */
    readonly language: string;
    /** Version of the gate, and with it of its default texts. */
    readonly gate: string;
    /** `data-policy-version`. */
    readonly policy: string;
    /** What the visitor chose, `true` or `false` for every category that was asked for. */
    readonly categories: Readonly<Partial<Record<OptionalCategory, boolean>>>;
    /** Vendors refused inside a granted category. */
    readonly refusedVendors: Readonly<Partial<Record<OptionalCategory, readonly string[]>>>;
    /** Absent where the site has no list of partners. */
    readonly partners?: ReceiptPartners;
    /** Absent where nothing was shown: a choice by the site's own code. */
    readonly text?: ReceiptText;
}
export type Signal = 'gpc' | 'dnt';
export interface ReceiptPartners {
    /** `lastUpdated` of the list, as in `2026-11-24`. */
    readonly version: string;
    readonly granted: readonly string[];
    readonly refused: readonly string[];
}
export interface ReceiptText {
    /** Every text a visitor could see in the layer where the choice was made, a line each, in its order. */
    readonly shown: string;
    /** SHA-256 of `shown` in UTF-8, as 64 hexadecimal digits in small letters. */
    readonly sha256: string;
    /** Names of the buttons offered, in their order. */
    readonly buttons: readonly string[];
}
