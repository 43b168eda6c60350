/** For as long as it is in the page. */
export declare function keepClear(banner: HTMLElement): void;
