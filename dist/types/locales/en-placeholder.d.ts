import type { PlaceholderTexts } from '../contract/texts.js';
export declare const placeholderTexts: PlaceholderTexts;
