import type { WordLists } from './word-list.js';
export declare const steeringWords: WordLists;
