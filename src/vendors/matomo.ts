import type { Vendor } from '../contract/vendor.js';
import { discreetly } from './discreetly.js';
import { list } from './queue.js';

export const vendor: Vendor = {
  id: 'matomo',
  never: ['authentication'],
  form: /^(?<id>\d+);host=(?<host>https:\/\/[\w.-]+(:\d+)?(\/[\w.-]+)*)\/?$/,
  start({ id, host }) {
    list('_paq').push(
      ['setTrackerUrl', `${host}/matomo.php`],
      ['setSiteId', id],
      ['trackPageView'],
      ['enableLinkTracking'],
    );
    return { src: `${host}/matomo.js` };
  },
  // Before its first page view: https://developer.matomo.org/api-reference/tracking-javascript
  discreet: {
    start(values, isHeeded) {
      list('_paq').push(
        ['setCustomUrl', origin],
        ['setDocumentTitle', origin],
        ['setReferrerUrl', origin],
      );
      return vendor.start(values, isHeeded);
    },
  },
  // The first keeps nothing beyond this page; the second erases its cookies, and asks for consent from then on.
  consent: (isOn) => list('_paq').push([isOn ? 'setConsentGiven' : 'forgetConsentGiven']),
};

export const start = discreetly(vendor);
