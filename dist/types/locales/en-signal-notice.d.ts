import type { SignalNoticeTexts } from '../contract/texts.js';
export declare const signalNoticeTexts: SignalNoticeTexts;
