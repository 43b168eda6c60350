import type { Category } from './categories.js';

/** Google's seven consent types, and the category each goes by: https://developers.google.com/tag-platform/security/concepts/consent-mode */
export const categoryOf = {
  ad_storage: 'advertising',
  ad_user_data: 'advertising',
  ad_personalization: 'advertising',
  analytics_storage: 'analytics',
  functionality_storage: 'preferences',
  personalization_storage: 'preferences',
  security_storage: 'authentication',
} as const satisfies Record<string, Category>;

export type ConsentTypes = Readonly<Record<string, Category>>;

/** What Google's tags read. `consentTypes` is a page's own table in the stead of the one above: `google-consent.js` sets it. */
export type DataLayer = unknown[] & { consentTypes?: ConsentTypes };
