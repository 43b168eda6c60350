import type { Vendor } from '../contract/vendor.js';
import { preset } from './preset.js';
import { list } from './queue.js';

export const vendor: Vendor = {
  id: 'hubspot',
  never: ['authentication'],
  form: /^(?<id>\d{4,10})(;region=(?<region>eu1))?$/,
  start({ id, region }) {
    Object.assign(globalThis, { disableHubSpotCookieBanner: true });
    list('_hsp').push([
      'setHubSpotConsent',
      { analytics: true, advertisement: true, functionality: true },
    ]);
    return { src: `https://js${region ? `-${region}` : ''}.hs-scripts.com/${id}.js` };
  },
  consent(isOn) {
    if (isOn) return;
    // Its documentation names both queues for the first.
    list('_hsp').push(['revokeCookieConsent']);
    list('_hsq').push(['revokeCookieConsent'], ['doNotTrack']);
  },
};

export const start = preset(vendor);
