// dist/ui/name-of.js: what visitors know the vendors by, fetched where there are some to name.
import { vendorNames } from './vendor-names.js';

/** As visitors know it, else the site's word for it. */
export const nameOf = (vendor: string): string =>
  (Object.hasOwn(vendorNames, vendor) && vendorNames[vendor]) || vendor;
