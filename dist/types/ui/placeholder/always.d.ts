export declare const isAlways: (vendor: string) => boolean;
export declare function allowAlways(vendor: string): void;
