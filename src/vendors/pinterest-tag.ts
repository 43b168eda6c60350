import type { Vendor } from '../contract/vendor.js';
import { preset } from './preset.js';
import { queue } from './queue.js';

export const vendor: Vendor = {
  id: 'pinterest-tag',
  never: ['authentication'],
  form: /^(?<id>\d{13})$/,
  start({ id }) {
    const pintrk = queue('pintrk', 'queue');
    Object.assign(pintrk, { version: '3.0' });
    pintrk('setconsent', true);
    pintrk('load', id);
    pintrk('page');
    return { src: 'https://s.pinimg.com/ct/core.js' };
  },
  consent: (isOn) => queue('pintrk')('setconsent', isOn),
};

export const start = preset(vendor);
