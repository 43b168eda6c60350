import type { Config } from '../contract/attributes.js';
/** Words of the attributes, as in `hotjar:1234567`; a vendor of the site's own is looked for in the page as it is now. */
export declare const findIndiscreet: ({ preferences, analytics }: Config) => readonly string[];
/** Whether a tag can read the page's title and address, and its markup does not say that it tells neither. */
export declare const isIndiscreetTag: ({ localName, dataset }: HTMLElement) => boolean;
