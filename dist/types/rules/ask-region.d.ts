/** What it answers, as in `US-CA`; empty where it is late, fails or is not on the page's own origin. */
export declare function askRegion(path: string): Promise<string>;
