import type { PreferencesTexts } from '../contract/texts.js';
export declare const preferencesTexts: PreferencesTexts;
