export declare const start: () => void;
