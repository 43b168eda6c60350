import type { Vendor } from '../contract/vendor.js';
import { preset } from './preset.js';
import { list } from './queue.js';

export const vendor: Vendor = {
  id: 'crisp',
  never: [],
  form: /^(?<id>[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/,
  start({ id }) {
    list('$crisp');
    Object.assign(globalThis, { CRISP_WEBSITE_ID: id });
    return { src: 'https://client.crisp.chat/l.js' };
  },
  // Documented for hiding the chat; that it stops anything is not verified.
  consent: (isOn) => list('$crisp').push(['do', isOn ? 'chat:show' : 'chat:hide']),
};

export const start = preset(vendor);
