import type { Vendor } from '../contract/vendor.js';
import { preset } from './preset.js';
import { list } from './queue.js';

export const vendor: Vendor = {
  id: 'matomo',
  never: ['authentication'],
  form: /^(?<id>\d+);host=(?<host>https:\/\/[\w.-]+(:\d+)?(\/[\w.-]+)*)\/?$/,
  start({ id, host }) {
    const paq = list('_paq');
    paq.push(
      ['setTrackerUrl', `${host}/matomo.php`],
      ['setSiteId', id],
      ['trackPageView'],
      ['enableLinkTracking'],
    );
    return { src: `${host}/matomo.js` };
  },
  // The first keeps nothing beyond this page; the second erases its cookies, and asks for consent from then on.
  consent: (isOn) => list('_paq').push([isOn ? 'setConsentGiven' : 'forgetConsentGiven']),
};

export const start = preset(vendor);
