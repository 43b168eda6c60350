import type { OptionalCategory } from './categories.js';
import type { Partner } from './partners.js';
import type { Signal } from './receipt.js';
/** What the region's law asks: a grant first; a way to object; or to tell. */
export type Mode = 'opt-in' | 'opt-out' | 'notice';
/** Of the conversion-tracking policy among the source documents: what a page may be about that no advertising may learn. */
export declare const sensitiveTopics: readonly ['crime', 'health', 'financial', 'political', 'race', 'religion', 'sex-life', 'trade-union'];
export type SensitiveTopic = (typeof sensitiveTopics)[number];
/** What holds here besides the record. Everything in it is data, so that a decision is a pure function of it. */
export interface Rules {
    readonly mode: Mode;
    /** As in `US-CA` or `DE`; empty where it is not known. */
    readonly region: string;
    /** Granted until somebody objects; empty in `opt-in`. */
    readonly on: readonly OptionalCategory[];
    /** Never granted on this page, whatever the record says. */
    readonly never: readonly OptionalCategory[];
    /** Denied by the browser's signal, unless the visitor chose otherwise knowing of it. */
    readonly objected: readonly OptionalCategory[];
    readonly signals: readonly Signal[];
    /** Whether the signal is an answer by itself, so that nobody is asked. */
    readonly isSignalAnAnswer: boolean;
    /** Whether the region wants it confirmed that the signal is honoured; it may be confirmed anywhere. */
    readonly mustConfirmSignal: boolean;
    /** Whether advertising and marketing are not even offered, for the age of the audience. */
    readonly isForMinors: boolean;
    /** Days a choice holds. */
    readonly lifetime: number;
    /** What the page is about, so that its title and address are kept from vendors. */
    readonly topics: readonly SensitiveTopic[];
    /** Names of the vendors that never start on this page, whatever the record says: they would tell its title and address. */
    readonly neverVendors: readonly string[];
    /** Those shared with in this region; each has its date. */
    readonly partners: readonly Partner[];
    /** Ids of those that nothing is ever shared with in this region. */
    readonly neverPartners: readonly string[];
    /** `lastUpdated` of the partners' list, as in `2026-11-24`; empty where there is none. */
    readonly partnersVersion: string;
}
