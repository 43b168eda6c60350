import type { Vendor } from '../contract/vendor.js';
import { preset } from './preset.js';
import { list } from './queue.js';

export const vendor: Vendor = {
  id: 'microsoft-uet',
  never: ['authentication'],
  form: /^(?<id>\d{6,10})$/,
  start({ id }) {
    list('uetq').push('consent', 'default', { ad_storage: 'granted' });
    // Its script defines a constructor, and waits to be called.
    const begin = () => {
      const { UET } = globalThis as { UET?: new (of: object) => { push(word: string): void } };
      if (!UET || !Array.isArray(list('uetq'))) return;
      const uetq = new UET({ ti: id, q: list('uetq') });
      Object.assign(globalThis, { uetq });
      uetq.push('pageLoad');
    };
    document.addEventListener('load', begin, true);
    return { src: 'https://bat.bing.com/bat.js' };
  },
  consent: (isOn) =>
    list('uetq').push('consent', 'update', { ad_storage: isOn ? 'granted' : 'denied' }),
};

export const start = preset(vendor);
