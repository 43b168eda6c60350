import type { Config } from '../contract/attributes.js';
/** Of those that the page's attributes name. */
export declare function customStorage(page: Document, config: Config): Record<string, string>;
