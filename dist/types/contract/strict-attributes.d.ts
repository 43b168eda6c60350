export declare const strictAttributes: {
    /** What of the tags that the page did not mark up is held: those of known vendors (`hold`), every foreign host (`hold-third-party`), or nothing, only told (`report`), not even told (`off`). */
    readonly undeclared: readonly ["hold", RegExp];
    /** Hosts and the category each waits for, as in `stats.example.com=analytics`, or `=analytics/acme` with the vendor; `*.` stands for subdomains; separated by spaces. */
    readonly hosts: readonly [readonly [], RegExp];
    /** Lets the browser itself enforce the choice: a Content-Security-Policy with your own host, `data-allow` and what is granted. */
    readonly lockdown: readonly [false, RegExp];
};
export interface StrictConfig {
    readonly undeclared: 'hold' | 'hold-third-party' | 'report' | 'off';
    readonly hosts: readonly string[];
    readonly lockdown: boolean;
}
