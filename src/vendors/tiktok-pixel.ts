import type { Vendor } from '../contract/vendor.js';
import { preset } from './preset.js';
import { list } from './queue.js';

export const vendor: Vendor = {
  id: 'tiktok-pixel',
  never: ['authentication'],
  form: /^(?<id>[A-Z0-9]{20})$/,
  start({ id }) {
    const src = 'https://analytics.tiktok.com/i18n/pixel/events.js';
    // What its script looks for under each pixel's id.
    Object.assign(list('ttq'), {
      _i: { [id!]: Object.assign([], { _u: src }) },
      _t: { [id!]: +new Date() },
      _o: { [id!]: {} },
    });
    Object.assign(globalThis, { TiktokAnalyticsObject: 'ttq' });
    list('ttq').push(['grantConsent'], ['page']);
    return { src: `${src}?sdkid=${id}&lib=ttq` };
  },
  consent(isOn) {
    const ttq = list('ttq') as unknown[] & Partial<Record<string, () => void>>;
    for (const method of isOn
      ? ['enableCookie', 'grantConsent']
      : ['revokeConsent', 'disableCookie'])
      if (ttq[method]) ttq[method]();
      else ttq.push([method]);
  },
};

export const start = preset(vendor);
