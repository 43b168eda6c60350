import type { Vendor } from '../contract/vendor.js';
import { gtag, startGtag } from './gtag.js';
import { preset } from './preset.js';

export const vendor: Vendor = {
  id: 'google-floodlight',
  never: ['authentication'],
  form: /^(?<id>DC-\d{6,10})(;activity=(?<activity>[a-z0-9]{1,8}\/[a-z0-9]{1,8}\+(standard|unique|per_session|transactions|items_sold)))?$/,
  start({ id, activity }) {
    const script = startGtag(id!);
    if (activity)
      gtag('event', 'conversion', { allow_custom_scripts: false, send_to: `${id}/${activity}` });
    return script;
  },
};

export const start = preset(vendor);
