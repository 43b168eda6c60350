import type { Vendor } from '../contract/vendor.js';
import { preset } from './preset.js';
import { queue } from './queue.js';

export const vendor: Vendor = {
  id: 'fullstory',
  never: ['authentication'],
  form: /^(?<id>(o-)?[A-Z0-9]{3,12}(-[a-z]{2}\d)?)$/,
  start({ id }) {
    Object.assign(globalThis, {
      _fs_host: 'fullstory.com',
      _fs_script: 'edge.fullstory.com/s/fs.js',
      _fs_org: id,
      _fs_namespace: 'FS',
    });
    queue('FS');
    return { src: 'https://edge.fullstory.com/s/fs.js' };
  },
  consent: (isOn) => queue('FS')(isOn ? 'start' : 'shutdown'),
};

export const start = preset(vendor);
