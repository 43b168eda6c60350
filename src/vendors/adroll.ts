import type { Vendor } from '../contract/vendor.js';
import { preset } from './preset.js';
import { methods } from './queue.js';

export const vendor: Vendor = {
  id: 'adroll',
  never: ['authentication'],
  form: /^(?<adv>[A-Z0-9]{22});pix=(?<pix>[A-Z0-9]{22})$/,
  start({ adv, pix }) {
    Object.assign(globalThis, {
      adroll_adv_id: adv,
      adroll_pix_id: pix,
      adroll_version: '2.0',
    });
    methods('adroll', 'track identify').track!('pageView');
    return { src: `https://s.adroll.com/j/${adv}/roundtrip.js` };
  },
};

export const start = preset(vendor);
