/** One row of the table of cookies. Empty where nothing is known for certain. */
export interface CookieRow {
    /** `*` stands for any letters. */
    readonly name: string;
    readonly provider: string;
    readonly purpose: string;
    /** As visitors read it. */
    readonly category: string;
    readonly duration: string;
}
