import type { Vendor } from '../contract/vendor.js';
import { preset } from './preset.js';
import { list } from './queue.js';

export const vendor: Vendor = {
  id: 'taboola',
  never: ['authentication'],
  form: /^(?<id>\d{5,9})$/,
  start({ id }) {
    list('_tfa').push({ notify: 'event', name: 'page_view', id: +id! });
    return { src: `https://cdn.taboola.com/libtrc/unip/${id}/tfa.js` };
  },
};

export const start = preset(vendor);
