// dist/receipts.js: fetched where a site keeps receipts.
export { startReceipts as start } from '../receipts/start-receipts.js';
