export declare const uiAttributes: {
    /** Address of the privacy policy; the banner and the preferences link to it. */
    readonly privacyPolicy: readonly ["", RegExp];
    /** The site's name as the banner says it, 60 characters at most; without it, the page's host name. */
    readonly siteName: readonly ["", RegExp];
    /** The language that visitors are asked in, as in `de` or `zh-Hant`, one of `docs/languages.md`; without it, the page's own: `<html lang>`. */
    readonly language: readonly ["", RegExp];
};
export type UiAttributeName = keyof typeof uiAttributes;
/** Those attributes as read: every one present, every one valid. */
export type UiConfig = Readonly<Record<UiAttributeName, string>>;
