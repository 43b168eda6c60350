import type { Category } from '../contract/categories.js';
import type { VendorFile } from '../contract/vendor.js';
type Given = Parameters<VendorFile['start']>[0];
export declare function start(gate: Given, category: Category, word: string): Promise<void>;
export {};
