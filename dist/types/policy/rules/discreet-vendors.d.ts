export declare const discreetVendors: readonly string[];
