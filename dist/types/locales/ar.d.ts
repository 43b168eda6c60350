import type { Texts } from '../contract/texts.js';
export declare const texts: Texts;
