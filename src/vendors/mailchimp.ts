import type { Vendor } from '../contract/vendor.js';
import { preset } from './preset.js';

export const vendor: Vendor = {
  id: 'mailchimp',
  never: ['authentication'],
  form: /^(?<path>[0-9a-f]{16,32}\/[0-9a-f]{16,32})$/,
  element: { id: 'mcjs' },
  start: ({ path }) => ({ src: `https://chimpstatic.com/mcjs-connected/js/users/${path}.js` }),
};

export const start = preset(vendor);
