import type { Vendor } from '../contract/vendor.js';
import { preset } from './preset.js';

export const vendor: Vendor = {
  id: 'fathom',
  never: ['authentication'],
  form: /^(?<id>[A-Z]{8})$/,
  start: ({ id }) => ({ src: 'https://cdn.usefathom.com/script.js', site: id! }),
};

export const start = preset(vendor);
