import type { Vendor } from '../contract/vendor.js';
import { preset } from './preset.js';
import { queue } from './queue.js';

export const vendor: Vendor = {
  id: 'x-pixel',
  never: ['authentication'],
  form: /^(?<id>[a-z0-9]{5,6})$/,
  start({ id }) {
    const twq = queue('twq', 'queue', 'exe');
    Object.assign(twq, { version: '1.1' });
    twq('config', id);
    return { src: 'https://static.ads-twitter.com/uwt.js' };
  },
};

export const start = preset(vendor);
