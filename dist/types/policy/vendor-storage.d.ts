export declare const vendorStorage: Readonly<Record<string, string>>;
