import type { Vendor } from '../contract/vendor.js';
import { preset } from './preset.js';
import { list } from './queue.js';

/** A container that stands under several categories starts with the first that is granted, and once. */
let hasStarted = false;

export const vendor: Vendor = {
  id: 'google-tag-manager',
  never: ['authentication'],
  form: /^(?<id>GTM-[A-Z0-9]{4,10})$/,
  start({ id }): Record<string, string> {
    if (hasStarted) return {};
    hasStarted = true;
    list('dataLayer').push({ 'gtm.start': Date.now(), event: 'gtm.js' });
    return { src: `https://www.googletagmanager.com/gtm.js?id=${id}` };
  },
};

export const start = preset(vendor);
