export declare const vendorCookies: Readonly<Record<string, string>>;
