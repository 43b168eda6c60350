// The attributes of `dist/google-consent.js`, beside those of attributes.ts; its table in docs/google.md is printed from here.
import type { Attribute } from './attributes.js';

export const googleAttributes = {
  /** How long Google's tags wait for a visitor who has not chosen yet, in milliseconds; without it, not at all. */
  waitForUpdate: [0, '1–10000'],
  /** Takes identifiers of clicks out of what Google's ads tags send while advertising is denied. */
  adsDataRedaction: [false, /^(true)?$/],
  /** Passes click identifiers and the like on in links while storage is denied. A visitor who refuses is then followed by the address. */
  urlPassthrough: [false, /^(true)?$/],
  /** Consent types that go by another category, as in `personalization_storage=advertising`; those of ads and analytics never by `authentication`. */
  types: [
    [],
    /^((ad_storage|ad_user_data|ad_personalization|analytics_storage)=(preferences|analytics|advertising|marketing)|(functionality|personalization|security)_storage=(authentication|preferences|analytics|advertising|marketing))$/,
  ],
  /** Regions where Google takes a type as granted until the visitor chooses, as in `US-CO=analytics_storage BR=analytics_storage+ad_storage` (ISO 3166-2); never in the EEA, the UK or Switzerland. */
  regions: [
    [],
    /^[A-Z]{2}(-[A-Z0-9]{1,3})?=(ad_storage|ad_user_data|ad_personalization|analytics_storage|functionality_storage|personalization_storage)(\+(ad_storage|ad_user_data|ad_personalization|analytics_storage|functionality_storage|personalization_storage))*$/,
  ],
  /** Google's tags that load before any choice and send without storing (advanced mode), as in `G-ABCDE12345`. It does nothing by itself: see `data-advanced-before-consent`. */
  advanced: [[], /^((G|GT|AW|DC)-[A-Z0-9]{5,12}|GTM-[A-Z0-9]{4,10})$/],
  /** Says for the second time that advanced mode is meant where consent must come first: an address and what a browser tells reach Google though nobody has agreed. */
  advancedBeforeConsent: [false, /^(true)?$/],
} as const satisfies Record<string, Attribute>;

export interface GoogleConfig {
  readonly waitForUpdate: number;
  readonly adsDataRedaction: boolean;
  readonly urlPassthrough: boolean;
  readonly types: readonly string[];
  readonly regions: readonly string[];
  readonly advanced: readonly string[];
  readonly advancedBeforeConsent: boolean;
}
