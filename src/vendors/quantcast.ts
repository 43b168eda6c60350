import type { Vendor } from '../contract/vendor.js';
import { preset } from './preset.js';
import { list } from './queue.js';

export const vendor: Vendor = {
  id: 'quantcast',
  never: ['authentication'],
  form: /^(?<id>p-[\w-]{10,16})$/,
  start({ id }) {
    list('_qevents').push({ qacct: id });
    return { src: 'https://secure.quantserve.com/quant.js' };
  },
};

export const start = preset(vendor);
