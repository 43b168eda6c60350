/** What is read of a `PerformanceNavigationTiming`. */
export interface Answer {
    readonly serverTiming?: readonly {
        readonly name: string;
        readonly description: string;
    }[];
    /** Bytes that came over the network so far, headers too. In `<head>` Firefox always says 0: ask it again after `load`. */
    readonly transferSize: number;
    /** Bytes of the body so far; more than came over the network where a cache had it, though the server was asked. */
    readonly encodedBodySize: number;
    /** `cache`, `navigational-prefetch`, or empty for the network; not every browser has it. */
    readonly deliveryType?: string;
    /** Milliseconds; 0 where no service worker was asked. */
    readonly workerStart: number;
}
/** The region as the server says it, unchecked; empty where it says none, or several that differ. */
export declare function hintedRegion(answer: Answer): string;
/** Whether the server says that the request carried `Sec-GPC: 1`. */
export declare const hintedGpc: (answer: Answer) => boolean;
