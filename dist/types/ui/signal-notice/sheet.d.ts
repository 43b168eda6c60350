export declare const sheet: string;
