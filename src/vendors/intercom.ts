import type { Vendor } from '../contract/vendor.js';
import { preset } from './preset.js';
import { queue } from './queue.js';

export const vendor: Vendor = {
  id: 'intercom',
  never: [],
  form: /^(?<id>[a-z0-9]{6,10})$/,
  start({ id }) {
    Object.assign(globalThis, { intercomSettings: { app_id: id } });
    queue('Intercom');
    return { src: `https://widget.intercom.io/widget/${id}` };
  },
  consent: (isOn, _isHeeded, { id }) =>
    isOn ? queue('Intercom')('boot', { app_id: id }) : queue('Intercom')('shutdown'),
};

export const start = preset(vendor);
