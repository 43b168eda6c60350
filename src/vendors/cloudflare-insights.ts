import type { Vendor } from '../contract/vendor.js';
import { preset } from './preset.js';

export const vendor: Vendor = {
  id: 'cloudflare-insights',
  never: ['authentication'],
  form: /^(?<id>[0-9a-f]{32})$/,
  start: ({ id }) => ({
    src: 'https://static.cloudflareinsights.com/beacon.min.js',
    cfBeacon: JSON.stringify({ token: id, spa: true }),
  }),
};

export const start = preset(vendor);
