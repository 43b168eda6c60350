import type { Vendor } from '../contract/vendor.js';
import { preset } from './preset.js';
import { queue } from './queue.js';

export const vendor: Vendor = {
  id: 'reddit-pixel',
  never: ['authentication'],
  form: /^(?<id>(t2|a2)_[a-z0-9]{4,14})$/,
  start({ id }) {
    const rdt = queue('rdt', 'callQueue', 'sendEvent');
    rdt('init', id);
    rdt('track', 'PageVisit');
    return { src: 'https://www.redditstatic.com/ads/pixel.js' };
  },
  // It has no call to stop: this ends its own cookie.
  consent: (isOn) => queue('rdt')(`${isOn ? 'enable' : 'disable'}FirstPartyCookies`),
};

export const start = preset(vendor);
