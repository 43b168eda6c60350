/** What is read of a `PerformanceNavigationTiming`. */
export interface Answer {
    readonly serverTiming?: readonly {
        readonly name: string;
        readonly description: string;
    }[];
    /** Bytes; 0 where nothing came over the network. */
    readonly transferSize: number;
    /** `cache`, `navigational-prefetch`, or empty for the network; not every browser has it. */
    readonly deliveryType?: string;
    /** Milliseconds; 0 where no service worker was asked. */
    readonly workerStart: number;
}
/** The region as the server says it, unchecked; empty where it says none, or several that differ. */
export declare function hintedRegion(answer: Answer): string;
/** Whether the server says that the request carried `Sec-GPC: 1`. */
export declare const hintedGpc: (answer: Answer) => boolean;
