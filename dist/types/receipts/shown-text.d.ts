/** What a layer says, and the buttons it offers. */
export interface Shown {
    /** Every text of it, a line each, in its order. */
    readonly text: string;
    /** Names of the buttons, in their order. */
    readonly buttons: readonly string[];
}
/** Nothing where no layer is open. */
export declare function shownNow(): Shown | undefined;
