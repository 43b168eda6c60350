import type { WithdrawnDetail } from '../contract/events.js';
/** `names` are literal but for `*`, which stands for any letters. */
export declare function erase(names: readonly string[]): Promise<WithdrawnDetail>;
