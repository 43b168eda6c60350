import type { Files } from '../contract/files.js';
export declare const start: Files['track']['start'];
