import type { Config } from '../contract/attributes.js';
import type { Tag } from './read-tags.js';
export interface Preset extends Tag {
    /** As the site wrote it: `hotjar:1234567`. */
    readonly word: string;
}
export declare function readPresets(config: Config, tags: readonly Tag[]): Preset[];
