import type { Bring, Use } from '../contract/files.js';
import type { Tell } from '../contract/reports.js';
export declare function createUse(bring: Bring, tell: Tell): Use;
