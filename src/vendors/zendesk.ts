import type { Vendor } from '../contract/vendor.js';
import { preset } from './preset.js';
import { queue } from './queue.js';

export const vendor: Vendor = {
  id: 'zendesk',
  never: [],
  form: /^(?<id>[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/,
  element: { id: 'ze-snippet' },
  start: ({ id }) => ({ src: `https://static.zdassets.com/ekr/snippet.js?key=${id}` }),
  // Its function comes with its script.
  consent: (isOn) => queue('zE')('messenger:set', 'cookies', isOn ? 'all' : 'none'),
};

export const start = preset(vendor);
