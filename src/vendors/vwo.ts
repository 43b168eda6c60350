import type { Vendor } from '../contract/vendor.js';
import { preset } from './preset.js';
import { list } from './queue.js';

export const vendor: Vendor = {
  id: 'vwo',
  never: ['authentication'],
  form: /^(?<id>\d{3,8})$/,
  // Its own loader hides the page until the variation is there; here nothing waits for it.
  start({ id }) {
    list('VWO');
    return { src: `https://dev.visualwebsiteoptimizer.com/lib/${id}.js` };
  },
};

export const start = preset(vendor);
