/** Where the browser's own storage keeps the receipts, where a site asks for them. */
export const historyKey = 'cookie-gate-receipts';
