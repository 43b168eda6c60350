export declare function keepClear(banner: HTMLElement): void;
