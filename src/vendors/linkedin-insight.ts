import type { Vendor } from '../contract/vendor.js';
import { preset } from './preset.js';
import { list, queue } from './queue.js';

export const vendor: Vendor = {
  id: 'linkedin-insight',
  never: ['authentication'],
  form: /^(?<id>\d+(,\d+)*)$/,
  start({ id }) {
    const ids = id!.split(',');
    list('_linkedin_data_partner_ids').push(...ids);
    Object.assign(globalThis, { _linkedin_partner_id: ids[0] });
    queue('lintrk');
    return { src: 'https://snap.licdn.com/li.lms-analytics/insight.min.js' };
  },
};

export const start = preset(vendor);
