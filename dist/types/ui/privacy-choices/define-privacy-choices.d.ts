/** Draws the link in each such element, there now or later. */
export declare function definePrivacyChoices(): void;
