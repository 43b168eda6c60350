/**
 * Names under which vendors' own scripts keep a person's choice with that vendor, as an opt-out, in cookies or storage.
 * Erasing one would forget a refusal: a pattern of `data-cookies` leaves them, only the full name erases them.
 * From the vendors' documentation; some of these names are not confirmed by it.
 */
export declare const choiceMarkers: RegExp;
