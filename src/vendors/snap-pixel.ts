import type { Vendor } from '../contract/vendor.js';
import { preset } from './preset.js';
import { queue } from './queue.js';

export const vendor: Vendor = {
  id: 'snap-pixel',
  never: ['authentication'],
  form: /^(?<id>[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/,
  start({ id }) {
    const snaptr = queue('snaptr', 'queue', 'handleRequest');
    snaptr('init', id);
    snaptr('track', 'PAGE_VIEW');
    return { src: 'https://sc-static.net/scevent.min.js' };
  },
};

export const start = preset(vendor);
