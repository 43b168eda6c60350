import type { CookieTableTexts } from '../contract/texts.js';
export declare const cookieTableTexts: CookieTableTexts;
