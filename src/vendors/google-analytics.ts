import type { Vendor } from '../contract/vendor.js';
import { discreetly } from './discreetly.js';
import { startGtag } from './gtag.js';

export const vendor: Vendor = {
  id: 'google-analytics',
  never: ['authentication'],
  form: /^(?<id>(G-[A-Z0-9]{6,12}|GT-[A-Z0-9]{5,12}))$/,
  start: ({ id }) => startGtag(id!),
  // Of every event that goes by this id: https://developers.google.com/analytics/devguides/collection/gtagjs/pages
  discreet: {
    start: ({ id }) =>
      startGtag(id!, { page_location: origin, page_title: origin, page_referrer: origin }),
  },
  // Besides what the gate says of consent: https://developers.google.com/analytics/devguides/collection/gtagjs/user-opt-out
  consent: (isOn, _isHeeded, { id }) =>
    void Object.assign(globalThis, { [`ga-disable-${id}`]: !isOn }),
};

export const start = discreetly(vendor);
