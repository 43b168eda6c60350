import type { Vendor } from '../contract/vendor.js';
import { preset } from './preset.js';
import { queue } from './queue.js';

export const vendor: Vendor = {
  id: 'hotjar',
  never: ['authentication'],
  form: /^(?<id>\d{4,9})(;sv=(?<sv>\d{1,2}))?$/,
  start({ id, sv = '6' }) {
    queue('hj');
    Object.assign(globalThis, { _hjSettings: { hjid: +id!, hjsv: +sv } });
    return { src: `https://static.hotjar.com/c/hotjar-${id}.js?sv=${sv}` };
  },
};

export const start = preset(vendor);
