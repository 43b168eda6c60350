import type { OptionalCategory } from '../../contract/categories.js';
import type { Signal } from '../../contract/receipt.js';
import type { Mode } from '../../contract/rules.js';
export interface Terms {
    /** Of the texts shown, BCP 47. */
    readonly language: string;
    readonly mode: Mode;
    /** Empty where it was not known. */
    readonly region: string;
    /** Categories that were on before the visitor chose: leaving them on is no consent where consent comes first. */
    readonly on: readonly OptionalCategory[];
    /** What the browser said, and the visitor was told of. */
    readonly signals: readonly Signal[];
    /** The list of partners that was shown, and which of them were granted, `*` for all of it; absent where none was shown. */
    readonly partners?: {
        readonly version: string;
        readonly granted: readonly string[];
    };
}
/** `language=en&mode=opt-out&region=US-CA&on=analytics.advertising&signals=gpc&partners=2026-11-24!acme`: what is empty is left out. */
export declare function writeTerms({ language, mode, region, on, signals, partners }: Terms): string;
/** Nothing where the text is odd in any way: written again it must be the same to the letter. */
export declare function readTerms(text: string): Terms | undefined;
