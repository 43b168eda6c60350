import type { Gate } from '../../contract/gate.js';
import type { Texts } from '../../contract/texts.js';
/** Puts the site's own words into the place of those that would be shown; an attribute goes before the file. */
export declare function ownTexts(gate: Gate, shown: Partial<Texts>): Promise<void>;
