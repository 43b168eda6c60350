export interface IndustryLink {
    readonly name: string;
    readonly url: string;
    /** `closed` is shown as such, without a link; `unchecked` is not shown until somebody has seen it work, and when. */
    readonly status: 'open' | 'closed' | 'unchecked';
    /** When a source last said that it is open, or when it was closed, as in `2025-09-15`; empty while it is unchecked. */
    readonly date: string;
}
export declare const industryTools: readonly IndustryLink[];
