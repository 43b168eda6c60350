import type { Vendor, VendorFile } from '../contract/vendor.js';
/** What a vendor's file exports as `start`. */
export declare const preset: (vendor: Vendor) => VendorFile['start'];
