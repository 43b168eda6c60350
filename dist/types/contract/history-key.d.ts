/** Where the browser's own storage keeps the receipts, where a site asks for them. */
export declare const historyKey = "cookie-gate-receipts";
