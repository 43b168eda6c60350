import type { Vendor } from '../contract/vendor.js';
import { preset } from './preset.js';

export const vendor: Vendor = {
  id: 'plausible',
  never: ['authentication'],
  form: /^(?<domain>[a-z0-9.-]+\.[a-z]{2,})$/,
  start: ({ domain }) => ({ src: 'https://plausible.io/js/script.js', domain: domain! }),
};

export const start = preset(vendor);
