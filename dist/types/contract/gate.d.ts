import type { Config } from './attributes.js';
import type { Category, OptionalCategory } from './categories.js';
import type { Decision } from './decision.js';
import type { Use } from './files.js';
import type { Partner } from './partners.js';
import type { ConsentRecord, Draft, RefusedVendors, Source } from './record.js';
import type { Report, Tell } from './reports.js';
import type { RuleConfig } from './rule-attributes.js';
import type { Rules } from './rules.js';
import type { UiConfig } from './ui-attributes.js';
/** Exactly these are granted; every category that is absent or not `true` is refused. */
export type Choices = Readonly<Partial<Record<OptionalCategory, boolean>>>;
/** What a visitor or the page has chosen. */
export interface Choice {
    readonly choices: Choices;
    readonly refusedVendors?: RefusedVendors | undefined;
    readonly source: Source;
    /** Ids of the partners granted by name, `*` for all that were shown; without it none is. */
    readonly partners?: readonly string[] | undefined;
}
/** What a page can do: `window.cookieGate`, and what `start()` returns. */
export interface CookieGate {
    readonly version: string;
    /** What holds now; replaced, never changed. */
    readonly decision: Decision;
    /** Whether the category, and the vendor inside it if one is named, is granted now. */
    granted(category: Category, vendor?: string): boolean;
    /** Settles once it is granted, at once if it is; never rejects. */
    whenGranted(category: Category, vendor?: string): Promise<void>;
    /** Grants everything that is asked for; recorded as `api`, not as a visitor's click. */
    grant(): void;
    /** Refuses everything optional. */
    refuse(): void;
    /** Grants exactly what is `true` and not in `refusedVendors`; refuses all else. */
    save(choices: Choices, refusedVendors?: RefusedVendors): void;
    /** Takes every grant back: the same as `refuse()`. */
    withdraw(): void;
    /** Opens the preferences; settles when they are open or could not be. */
    open(): Promise<void>;
    /** Calls at once with the decision, then after each change; returns how to stop. */
    onChange(listener: (decision: Decision) => void): () => void;
}
/** `held`: nothing of it has loaded; `released`: it has started; `withdrawn`: started, and no longer granted. */
export type TagState = 'held' | 'released' | 'withdrawn';
/** What the gate hands to its own files; the page gets only `page`. */
/** What says what holds: the gate's own asks everybody first; `rules.js` brings what the region, the browser and the page ask. */
export interface Law {
    decide(record?: ConsentRecord): Decision;
    /** What the record keeps of the circumstances, as in `language=en&mode=opt-in`. */
    terms(choice: Choice): string;
    /** Whether the tag's partner, if it has one, may be shared with. */
    allows(tag: HTMLElement): boolean;
}
export interface Gate {
    readonly config: Config;
    readonly page: CookieGate;
    readonly reports: readonly Report[];
    readonly tell: Tell;
    /** Of the gate's own script tag; empty where the page's policy uses none. */
    readonly nonce: string;
    choose(choice: Choice): void;
    /** Takes a record as it is, with its own time: that of a former tool. */
    adopt(record: Draft): void;
    /** Fetches one of the gate's files and lets it start. */
    readonly use: Use;
    /** Of the words that have arrived, as their files are named; absent for English. */
    language?: string;
    /** What the files of `ui/` are to go by; absent until the first of them has read it. */
    uiConfig?: UiConfig;
    /** Absent until `rules.js` has worked them out, and where nothing asks for it. */
    rules?: Rules;
    /** The attributes that `rules.js` has read; absent where there are none. */
    ruleConfig?: RuleConfig;
    /** What holds on this site's pages that are about no sensitive topic; set by `rules.js`. */
    elsewhere?(): Decision;
    /** Whether the visitor decides on the partner here, by its `regions`; set by `rules.js`. */
    decidesOn?(partner: Partner): boolean;
    stateOf(tag: HTMLElement): TagState;
    /** Starts this one tag, whatever its category: a visitor clicked its placeholder. */
    releaseOnce(element: HTMLElement): void;
}
