import type { Vendor } from '../contract/vendor.js';
import { preset } from './preset.js';

export const vendor: Vendor = {
  id: 'crazy-egg',
  never: ['authentication'],
  form: /^(?<first>\d{4})(?<last>\d{4})$/,
  start: ({ first, last }) => ({
    src: `https://script.crazyegg.com/pages/scripts/${first}/${last}.js`,
  }),
};

export const start = preset(vendor);
