import type { Bring, Files } from '../contract/files.js';
import type { Tell } from '../contract/reports.js';
export type Use = <Name extends keyof Files>(name: Name, then: (file: Files[Name]) => unknown) => Promise<void>;
export declare function createUse(bring: Bring, tell: Tell): Use;
