import type { Vendor, VendorFile } from '../contract/vendor.js';
/** As `preset()`, for a vendor that may have a discreet way to start. */
export declare const discreetly: (vendor: Vendor) => VendorFile['start'];
