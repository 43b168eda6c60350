export declare const googleAttributes: {
    /** How long Google's tags wait for a visitor who has not chosen yet, in milliseconds; without it, not at all. */
    readonly waitForUpdate: readonly [0, "1–10000"];
    /** Takes identifiers of clicks out of what Google's ads tags send while advertising is denied. */
    readonly adsDataRedaction: readonly [false, RegExp];
    /** Passes click identifiers and the like on in links while storage is denied. A visitor who refuses is then followed by the address. */
    readonly urlPassthrough: readonly [false, RegExp];
    /** Consent types that go by another category, as in `personalization_storage=advertising`; those of ads and analytics never by `authentication`. */
    readonly types: readonly [readonly [], RegExp];
    /** Regions where Google takes a type as granted until the visitor chooses, as in `US-CO=analytics_storage BR=analytics_storage+ad_storage` (ISO 3166-2); never in the EEA, the UK or Switzerland. */
    readonly regions: readonly [readonly [], RegExp];
    /** Google's tags that load before any choice and send without storing (advanced mode), as in `G-ABCDE12345`. It does nothing by itself: see `data-advanced-before-consent`. */
    readonly advanced: readonly [readonly [], RegExp];
    /** Says for the second time that advanced mode is meant where consent must come first: an address and what a browser tells reach Google though nobody has agreed. */
    readonly advancedBeforeConsent: readonly [false, RegExp];
};
export interface GoogleConfig {
    readonly waitForUpdate: number;
    readonly adsDataRedaction: boolean;
    readonly urlPassthrough: boolean;
    readonly types: readonly string[];
    readonly regions: readonly string[];
    readonly advanced: readonly string[];
    readonly advancedBeforeConsent: boolean;
}
