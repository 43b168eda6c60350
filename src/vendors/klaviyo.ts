import type { Vendor } from '../contract/vendor.js';
import { preset } from './preset.js';

export const vendor: Vendor = {
  id: 'klaviyo',
  never: ['authentication'],
  form: /^(?<id>[A-Za-z0-9]{6,7})$/,
  start: ({ id }) => ({
    src: `https://static.klaviyo.com/onsite/js/klaviyo.js?company_id=${id}`,
  }),
};

export const start = preset(vendor);
