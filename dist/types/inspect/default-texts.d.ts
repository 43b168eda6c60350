export interface DefaultTexts {
    /** Of the categories, in their order. */
    readonly names: readonly string[];
    /** The two sentences that the source documents give; where there is no list of words, nobody looks for them. */
    readonly given?: readonly string[];
}
export declare const defaultTexts: Readonly<Record<string, DefaultTexts>>;
