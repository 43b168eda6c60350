import type { Bring, Files } from '../contract/files.js';
import type { Tell } from '../contract/reports.js';
/** Fetches a file and lets it start, with the gate and whatever else it needs. */
export type Use = <Name extends keyof Files>(name: Name, ...given: Parameters<Files[Name]['start']>) => Promise<void>;
export declare function createUse(bring: Bring, tell: Tell): Use;
