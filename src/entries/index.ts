// The npm entry: `start()` and the types. Importing it does nothing.
export { start } from './start.js';
export type { Options } from './start.js';
export type { Config } from '../contract/attributes.js';
export type { Category, OptionalCategory } from '../contract/categories.js';
export type { Decision, Why } from '../contract/decision.js';
export type { Conversion, Values, Vendor } from '../contract/vendor.js';
export type { Expected } from '../vendors/promises.js';
export type { ChangeDetail, WithdrawnDetail } from '../contract/events.js';
export type { Choices, CookieGate } from '../contract/gate.js';
export type { RefusedVendors, Source } from '../contract/record.js';
export type { Report, ReportCode } from '../contract/reports.js';
// These also tell `document.createElement` and `querySelector` of their elements.
export type { ButtonElement } from '../ui/elements/button-element.js';
export type { CookiesElement } from '../ui/elements/cookies-element.js';
export type { EmbedElement } from '../ui/elements/embed-element.js';
export type { SettingsElement } from '../ui/elements/settings-element.js';
export type { PrivacyChoicesElement } from '../ui/privacy-choices/privacy-choices-element.js';
