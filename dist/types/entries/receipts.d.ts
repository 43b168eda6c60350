export { startReceipts as start } from '../receipts/start-receipts.js';
