import type { Vendor } from '../contract/vendor.js';
import { preset } from './preset.js';
import { queue } from './queue.js';

export const vendor: Vendor = {
  id: 'meta-pixel',
  never: ['authentication'],
  form: /^(?<id>\d{10,20})$/,
  start({ id }) {
    const fbq = queue('fbq', 'queue', 'callMethod');
    Object.assign(fbq, { push: fbq, loaded: true, version: '2.0' });
    Object.assign(globalThis, { _fbq: fbq });
    fbq('consent', 'grant');
    fbq('init', id);
    fbq('track', 'PageView');
    return { src: 'https://connect.facebook.net/en_US/fbevents.js' };
  },
  consent: (isOn) => queue('fbq')('consent', isOn ? 'grant' : 'revoke'),
};

export const start = preset(vendor);
