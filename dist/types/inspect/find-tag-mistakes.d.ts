import type { Finding } from './finding.js';
import type { Tag } from './read-tags.js';
/** `nonce` is that of the gate's own script tag, empty where the page uses none. */
export declare function findTagMistakes(tags: readonly Tag[], nonce: string): Finding[];
