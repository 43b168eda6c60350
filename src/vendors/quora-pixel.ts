import type { Vendor } from '../contract/vendor.js';
import { preset } from './preset.js';
import { queue } from './queue.js';

export const vendor: Vendor = {
  id: 'quora-pixel',
  never: ['authentication'],
  form: /^(?<id>[0-9a-f]{32})$/,
  start({ id }) {
    const qp = queue('qp', 'queue', 'qp');
    qp('init', id);
    qp('track', 'ViewContent');
    return { src: 'https://a.quora.com/qevents.js' };
  },
};

export const start = preset(vendor);
