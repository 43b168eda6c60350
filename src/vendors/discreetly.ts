// Vendors that can keep a page's title and address to themselves do so where the page is about a sensitive topic.
import type { Vendor, VendorFile } from '../contract/vendor.js';
import { preset } from './preset.js';

/** As `preset()`, for a vendor that may have a discreet way to start. */
export const discreetly =
  (vendor: Vendor): VendorFile['start'] =>
  (gate, ...where) =>
    // Nothing comes of `true`, nor of a number.
    preset({ ...vendor, ...((gate.rules?.topics[0] && vendor.discreet) as object) })(
      gate,
      ...where,
    );
