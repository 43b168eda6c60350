import type { Files } from '../contract/files.js';
import { loadAnew } from '../gate/load-anew.js';
export { loadAnew };
export declare const start: Files['withdraw']['start'];
