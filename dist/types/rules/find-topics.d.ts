import type { SensitiveTopic } from '../contract/rules.js';
export declare const findTopics: () => readonly SensitiveTopic[];
/** Calls whenever they may have changed, as an application shows another view. */
export declare function watchTopics(changed: () => void): void;
