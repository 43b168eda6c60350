import type { NoticeTexts } from '../contract/texts.js';
export declare const noticeTexts: NoticeTexts;
