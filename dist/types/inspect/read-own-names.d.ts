import type { Config } from '../contract/attributes.js';
import type { OptionalCategory } from '../contract/categories.js';
export type OwnNames = Partial<Record<OptionalCategory, string[]>>;
export declare function readOwnNames(config: Config, page: Document): OwnNames;
