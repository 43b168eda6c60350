import type { Vendor } from '../contract/vendor.js';
import { preset } from './preset.js';
import { list } from './queue.js';

export const vendor: Vendor = {
  id: 'criteo',
  never: ['authentication'],
  form: /^(?<id>\d{3,7})$/,
  start({ id }) {
    list('criteo_q').push(
      { event: 'setAccount', account: +id! },
      { event: 'setSiteType', type: innerWidth < 768 ? 'm' : 'd' },
      { event: 'viewPage' },
    );
    return { src: `https://dynamic.criteo.com/js/ld/ld.js?a=${id}` };
  },
};

export const start = preset(vendor);
