import type { Vendor } from '../contract/vendor.js';
import { preset } from './preset.js';
import { methods } from './queue.js';

export const vendor: Vendor = {
  id: 'segment',
  never: ['authentication'],
  form: /^(?<id>[A-Za-z0-9]{20,40})$/,
  start({ id }) {
    const analytics = methods('analytics', 'identify track page group alias ready on');
    Object.assign(analytics, { _writeKey: id, SNIPPET_VERSION: '5.2.0', invoked: true });
    analytics.page!();
    return { src: `https://cdn.segment.com/analytics.js/v1/${id}/analytics.min.js` };
  },
  // Its library has no call to stop: the gate erases what it has stored, and leaves the page.
};

export const start = preset(vendor);
