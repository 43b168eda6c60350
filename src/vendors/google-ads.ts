import type { Vendor } from '../contract/vendor.js';
import { startGtag } from './gtag.js';
import { preset } from './preset.js';

export const vendor: Vendor = {
  id: 'google-ads',
  never: ['authentication'],
  form: /^(?<id>AW-\d{8,12})$/,
  start: ({ id }) => startGtag(id!),
};

export const start = preset(vendor);
