import type { OptionalCategory } from './categories.js';
/**
 * One attribute. The fallback's type is the value's: a string, a number from 1 to `most`, a switch (`false` until the
 * attribute is there), or a list of words. `form` is what a string, or each word of a list, must look like.
 */
export type Attribute = {
    readonly fallback: string;
    readonly form: RegExp;
} | {
    readonly fallback: readonly string[];
    readonly form: RegExp;
} | {
    readonly fallback: number;
    readonly most: number;
} | {
    readonly fallback: false;
    readonly form: RegExp;
};
/** An address that stays on the web: relative, or of http(s). Anything else can carry script. */
export declare const webAddress: RegExp;
export declare const attributes: {
    /** Address of the privacy policy; the banner and the preferences link to it. */
    readonly privacyPolicy: {
        readonly fallback: '';
        readonly form: RegExp;
    };
    /** The site's name as the banner says it, 60 characters at most; without it, the page's host name. */
    readonly siteName: {
        readonly fallback: '';
        readonly form: RegExp;
    };
    /** The categories to ask for, separated by spaces; one that is not asked for is never granted. */
    readonly categories: {
        readonly fallback: readonly ["preferences", "analytics", "advertising", "marketing"];
        readonly form: RegExp;
    };
    /** How long a choice holds, refusal and grant alike, in days from the choice. */
    readonly lifetime: {
        readonly fallback: 183;
        readonly most: 395;
    };
    /** Version of your cookie policy; a new one asks everybody again. */
    readonly policyVersion: {
        readonly fallback: '1';
        readonly form: RegExp;
    };
    /** Domain that shares the choice with its subdomains, as in `example.com`; without it, this host alone. */
    readonly cookieDomain: {
        readonly fallback: '';
        readonly form: RegExp;
    };
    /** Hosts that stay reachable while a page is left for a withdrawal, separated by spaces. */
    readonly allow: {
        readonly fallback: readonly [];
        readonly form: RegExp;
    };
    /** How long a tag that does not answer may hold up the ones behind it, in milliseconds. */
    readonly tagTimeout: {
        readonly fallback: 3000;
        readonly most: 60000;
    };
    /** Leaves the reload after a withdrawal to the site; what already runs goes on until then. */
    readonly noReload: {
        readonly fallback: false;
        readonly form: RegExp;
    };
    /** When the inspector opens: by `?cookie-gate=debug` in the address (`address`), `always` or `never`. */
    readonly debug: {
        readonly fallback: 'address';
        readonly form: RegExp;
    };
};
export type AttributeName = keyof typeof attributes;
/** The settings as read from the script tag: every one present, every one valid. */
export interface Config {
    readonly privacyPolicy: string;
    readonly siteName: string;
    readonly categories: readonly OptionalCategory[];
    readonly lifetime: number;
    readonly policyVersion: string;
    readonly cookieDomain: string;
    readonly allow: readonly string[];
    readonly tagTimeout: number;
    readonly noReload: boolean;
    readonly debug: 'address' | 'always' | 'never';
}
