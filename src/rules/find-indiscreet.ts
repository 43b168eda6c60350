// Which of the site's vendors and scripts would tell what a page is about.
import type { Config } from '../contract/attributes.js';
import { registered } from '../contract/vendor.js';
import { vendorOf } from '../contract/vendor-name.js';
import { discreetVendors } from '../policy/rules/discreet-vendors.js';

/** Words of the attributes, as in `hotjar:1234567`; a vendor of the site's own is looked for in the page as it is now. */
export const findIndiscreet = ({ preferences, analytics }: Config): readonly string[] =>
  [...preferences, ...analytics].filter((word) => !isDiscreet(word));

function isDiscreet(word: string): boolean {
  const name = vendorOf(word);
  if (!word.startsWith('custom:')) return discreetVendors.includes(name);
  // What is in a template stands before what is registered: src/vendors/custom.ts.
  const template = document.querySelector<HTMLElement>(
    `template[data-vendor="${CSS.escape(name)}"]`,
  );
  return template ? 'discreet' in template.dataset : !!registered(name)?.discreet;
}

/** Whether a tag can read the page's title and address, and its markup does not say that it tells neither. */
export const isIndiscreetTag = ({ localName, dataset }: HTMLElement): boolean =>
  localName === 'script' && dataset.consent !== 'authentication' && !('discreet' in dataset);
