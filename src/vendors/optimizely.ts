import type { Vendor } from '../contract/vendor.js';
import { preset } from './preset.js';
import { list } from './queue.js';

export const vendor: Vendor = {
  id: 'optimizely',
  never: ['authentication'],
  form: /^(?<id>\d{6,20})$/,
  start: ({ id }) => ({ src: `https://cdn.optimizely.com/js/${id}.js` }),
  consent: (isOn) => list('optimizely').push({ type: 'optOut', isOptOut: !isOn }),
};

export const start = preset(vendor);
