export declare const vendorNames: Readonly<Record<string, string>>;
