import type { PrivacyChoicesTexts } from '../contract/texts.js';
export declare const privacyChoicesTexts: PrivacyChoicesTexts;
