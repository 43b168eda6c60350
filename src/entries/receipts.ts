// dist/receipts.js: fetched where a site keeps receipts.
export const start = () => {};
