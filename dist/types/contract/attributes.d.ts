import type { Category, OptionalCategory } from './categories.js';
import type { UiAttributeName } from './ui-attributes.js';
/**
 * One attribute: what holds without it, and its form. The fallback's type is the value's: a string, a number, a switch
 * (`false` until the attribute is there), or a list of words. The form is what a string, or each word of a list, must
 * look like; of a number, from where to where it may be.
 */
export type Attribute = readonly [
    fallback: string | readonly string[] | number | false,
    form: RegExp | `1–${number}`
];
/** An address that stays on the web: relative, or of http(s). Anything else can carry script. */
export declare const webAddress: RegExp;
/** Days a choice holds where neither an attribute nor the region says otherwise. */
export declare const usualLifetime = 183;
/** Milliseconds a tag may hold up the ones behind it, where no attribute says otherwise. */
export declare const usualTagTimeout = 3000;
export declare const attributes: {
    /** The categories to ask for, separated by spaces; one that is not asked for is never granted. */
    readonly categories: readonly [readonly ["preferences", "analytics", "advertising", "marketing"], RegExp];
    /** Vendors that no consent is asked for, as a sign-in needs them, in the form of `data-analytics`. */
    readonly authentication: readonly [readonly [], RegExp];
    /** Vendors to start once preferences are granted, in the form of `data-analytics`. */
    readonly preferences: readonly [readonly [], RegExp];
    /** Vendors to start once analytics is granted, each with its id, separated by spaces, as in `hotjar:1234567`: those of `docs/vendors.md`. */
    readonly analytics: readonly [readonly [], RegExp];
    /** Vendors to start once advertising is granted, in the form of `data-analytics`. */
    readonly advertising: readonly [readonly [], RegExp];
    /** Vendors to start once marketing is granted, in the form of `data-analytics`. */
    readonly marketing: readonly [readonly [], RegExp];
    /** Version of your cookie policy; a new one asks everybody again. */
    readonly policyVersion: readonly ["1", RegExp];
    /** Domain that shares the choice with its subdomains, as in `example.com`; without it, this host alone. */
    readonly cookieDomain: readonly ["", RegExp];
    /** Hosts that stay reachable while a page is left for a withdrawal, and that the strict build never stops, separated by spaces. */
    readonly allow: readonly [readonly [], RegExp];
};
export type AttributeName = keyof typeof attributes;
/**
 * The settings as read from the script tag: every one present, every one valid. Those that are not `readonly` may yet change,
 * once `rules.js` has read more. What the files of `ui/` read is here as it is written.
 */
export interface Config extends Readonly<Record<Category, readonly string[]>>, Readonly<Partial<Record<UiAttributeName, string>>> {
    categories: readonly OptionalCategory[];
    readonly policyVersion: string;
    readonly cookieDomain: string;
    readonly allow: readonly string[];
    lifetime: number;
    tagTimeout: number;
    noReload?: boolean;
    /** The attributes that `rules.js` reads, as they are written; absent where there are none. */
    readonly more?: Readonly<Record<string, string>>;
}
