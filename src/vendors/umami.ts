import type { Vendor } from '../contract/vendor.js';
import { preset } from './preset.js';

export const vendor: Vendor = {
  id: 'umami',
  never: ['authentication'],
  form: /^(?<id>[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})(;host=(?<host>https:\/\/[\w.-]+(:\d+)?))?$/,
  start: ({ id, host = 'https://cloud.umami.is' }) => ({
    src: `${host}/script.js`,
    websiteId: id!,
  }),
};

export const start = preset(vendor);
