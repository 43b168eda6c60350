import type { OpenerTexts } from '../contract/texts.js';
export declare const openerTexts: OpenerTexts;
