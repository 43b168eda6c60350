import type { Vendor } from '../contract/vendor.js';
import { preset } from './preset.js';
import { list, queue } from './queue.js';

export const vendor: Vendor = {
  id: 'snowplow',
  never: ['authentication'],
  form: /^(?<host>[\w.-]+);src=(?<src>https:\/\/[\w./-]+)$/,
  start({ host, src }) {
    const snowplow = queue('snowplow');
    list('GlobalSnowplowNamespace').push('snowplow');
    snowplow('newTracker', 'sp', `https://${host}`);
    snowplow('trackPageView');
    return { src: src! };
  },
  consent(isOn) {
    const snowplow = queue('snowplow');
    if (!isOn) snowplow('clearUserData');
    // Anonymous it goes on sending, until the page is left.
    snowplow(`${isOn ? 'dis' : 'en'}ableAnonymousTracking`, {
      stateStorageStrategy: isOn ? 'cookieAndLocalStorage' : 'none',
    });
  },
};

export const start = preset(vendor);
