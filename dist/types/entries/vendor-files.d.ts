import type { VendorFile } from '../contract/vendor.js';
export declare const vendorFiles: Readonly<Record<string, () => Promise<VendorFile>>>;
