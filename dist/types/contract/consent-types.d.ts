import type { Category } from './categories.js';
/** Google's seven consent types, and the category each goes by: https://developers.google.com/tag-platform/security/concepts/consent-mode */
export declare const categoryOf: {
    readonly ad_storage: 'advertising';
    readonly ad_user_data: 'advertising';
    readonly ad_personalization: 'advertising';
    readonly analytics_storage: 'analytics';
    readonly functionality_storage: 'preferences';
    readonly personalization_storage: 'preferences';
    readonly security_storage: 'authentication';
};
export type ConsentTypes = Readonly<Record<string, Category>>;
/** What Google's tags read. `consentTypes` is a page's own table in the stead of the one above: `google-consent.js` sets it. */
export type DataLayer = unknown[] & {
    consentTypes?: ConsentTypes;
};
