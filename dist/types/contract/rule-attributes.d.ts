import type { OptionalCategory } from './categories.js';
import type { SensitiveTopic } from './rules.js';
export declare const ruleAttributes: {
    /** Where the visitor is: `auto` to find out, or what your server knows, as in `DE` or `US-CA` (ISO 3166-2); without it everybody is asked first. See `docs/regions.md`. */
    readonly region: readonly ["", RegExp];
    /** Path on your own site that answers with the visitor's region, as in `US-CA`, within 300 ms. */
    readonly regionUrl: readonly ["", RegExp];
    /** Global Privacy Control: `honour` it where the browser shows it; `on` where your server has seen `Sec-GPC: 1`; `ignore` it where the region lets you. */
    readonly gpc: readonly ["honour", RegExp];
    /** Do Not Track: an `objection` everywhere, one where the `region` asks for it, or `ignore` it. */
    readonly dnt: readonly ["region", RegExp];
    /** What the page is about, so that no advertising, marketing or conversion learns of it; `look` where the page's own elements say it by `data-sensitive`. See `docs/sensitive.md`. */
    readonly sensitive: readonly [readonly [], RegExp];
    /** Lets pages on politics and trade unions advertise to visitors in the United States, and nowhere else. */
    readonly usPoliticalAds: readonly [false, RegExp];
    /** Whom the site is made for: `children` (under 13), `under-16`, `under-18`; advertising and marketing are then not offered, or asked for first, as the region says. */
    readonly audience: readonly ["general", RegExp];
    /** Categories served by your own site alone, which some regions let you start with a notice and a way to object; separated by spaces. */
    readonly exempt: readonly [readonly [], RegExp];
    /** Your business partners: address of a JSON file, or `#id` of a `<script type="application/json">`. See `docs/partners.md`. */
    readonly partners: readonly ["", RegExp];
    /** Cookies of your own for the table in the preferences: address of a JSON file, or `#id` as above. */
    readonly cookieList: readonly ["", RegExp];
    /** Keeps a receipt of each decision in the browser, and sends it to this address if there is one. See `docs/receipts.md`. */
    readonly receipts: readonly ["none", RegExp];
    /** Former tools whose stored choices are taken over, separated by spaces. See `docs/import.md`. */
    readonly import: readonly [readonly [], RegExp];
    /** Says in the preferences that the choice is also kept with the visitor's account, which your own code does. */
    readonly signedIn: readonly [false, RegExp];
    /** Shows links to the opt-outs of the advertising industry besides. */
    readonly industryLinks: readonly [false, RegExp];
    /** How long a choice holds, refusal and grant alike, in days from the choice; without it 183, or what the region asks. */
    readonly lifetime: readonly [183, "1–395"];
    /** How long a tag that does not answer may hold up the ones behind it, in milliseconds. */
    readonly tagTimeout: readonly [3000, "1–60000"];
    /** Leaves the reload after a withdrawal to the site; what already runs goes on until then. */
    readonly noReload: readonly [false, RegExp];
    /** When the inspector opens: by `?cookie-gate=debug` in the address (`address`), `always` or `never`. */
    readonly debug: readonly ["address", RegExp];
};
export type RuleAttributeName = keyof typeof ruleAttributes;
export type Audience = 'general' | 'children' | 'under-16' | 'under-18';
/** Those attributes as read: every one present, every one valid. */
export interface RuleConfig {
    readonly region: string;
    readonly regionUrl: string;
    readonly gpc: 'honour' | 'on' | 'ignore';
    readonly dnt: 'region' | 'objection' | 'ignore';
    readonly sensitive: readonly (SensitiveTopic | 'look')[];
    readonly usPoliticalAds: boolean;
    readonly audience: Audience;
    readonly exempt: readonly OptionalCategory[];
    readonly partners: string;
    readonly cookieList: string;
    /** An address, empty for a history alone, or `none`. */
    readonly receipts: string;
    readonly import: readonly string[];
    readonly signedIn: boolean;
    readonly industryLinks: boolean;
    readonly lifetime: number;
    readonly tagTimeout: number;
    readonly noReload: boolean;
    readonly debug: 'address' | 'always' | 'never';
}
