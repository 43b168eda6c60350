import type { Vendor } from '../contract/vendor.js';
import { preset } from './preset.js';
import { queue } from './queue.js';

export const vendor: Vendor = {
  id: 'outbrain',
  never: ['authentication'],
  form: /^(?<id>[0-9a-f]{32,36})$/,
  start({ id }) {
    const obApi = queue('obApi', 'queue', 'dispatch');
    Object.assign(obApi, { version: '1.1', loaded: true, marketerId: id });
    obApi('track', 'PAGE_VIEW');
    return { src: 'https://amplify.outbrain.com/cp/obtp.js' };
  },
};

export const start = preset(vendor);
