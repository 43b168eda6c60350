import type { Files } from '../contract/files.js';
/** While this file is on its way the calls wait for it, and come in any order: https://html.spec.whatwg.org/#hostloadimportedmodule */
export declare const write: Files['write']['start'];
