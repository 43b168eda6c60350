import type { OptionalCategory } from '../contract/categories.js';
import type { Mode } from '../contract/rules.js';
import type { Finding } from './finding.js';
export interface FirstLayer {
    /** Of the texts, as HTML names it. */
    readonly language: string;
    /** The site's name as the texts say it: it is not to blame for the words it is made of. */
    readonly site: string;
    /** Heading and texts, a block each. */
    readonly lines: readonly string[];
    /** Of the two buttons. */
    readonly labels: readonly string[];
    /** How many links stand among the texts. */
    readonly links: number;
    readonly mode: Mode;
    /** What the layer has to name. */
    readonly categories: readonly OptionalCategory[];
    /** The site's own names for them, where they are known. */
    readonly ownNames: Readonly<Partial<Record<OptionalCategory, readonly string[]>>>;
}
export declare function lintTexts(layer: FirstLayer): Finding[];
/** What the words of one text say besides what they should. */
export declare function lintWording(text: string, language: string, site?: string): Finding[];
