import type { AdditionsTexts } from '../contract/texts.js';
export declare const additionsTexts: AdditionsTexts;
