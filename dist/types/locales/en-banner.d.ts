import type { BannerTexts } from '../contract/texts.js';
export declare const bannerTexts: BannerTexts;
