export declare const uiAttributes: {
    /** Address of the privacy policy; the banner and the preferences link to it. */
    readonly privacyPolicy: readonly ["", RegExp];
    /** The site's name as the banner says it, 60 characters at most; without it, the page's host name. */
    readonly siteName: readonly ["", RegExp];
    /** The language that visitors are asked in, as in `de` or `zh-Hant`, one of `docs/languages.md`; without it, the page's own: `<html lang>`. */
    readonly language: readonly ["", RegExp];
    /** How the banner stands: a `bar` at the bottom, a `box` in a corner, a `modal` dialog, or `inline` where the page has `<div data-cookie-gate="banner">`. See `docs/looks.md`. */
    readonly layout: readonly ["bar", RegExp];
    /** Corner of the `box`, as lines run: `start` is on the left from left to right. */
    readonly position: readonly ["bottom-end", RegExp];
    /** Your own words: address of a JSON file, or `#id` of a `<script type="application/json">`. See `docs/texts.md`. */
    readonly texts: readonly ["", RegExp];
    /** Refuses your colours where text on them would have less contrast than 5:1, or edges less than 3:1; without it that is told only. */
    readonly strictParity: readonly [false, RegExp];
};
export type UiAttributeName = keyof typeof uiAttributes;
/** Those attributes as read: every one present, every one valid. */
export type UiConfig = Readonly<Record<Exclude<UiAttributeName, 'strictParity'>, string>> & {
    readonly strictParity: boolean;
};
