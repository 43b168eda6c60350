import type { Vendor } from '../contract/vendor.js';
import { preset } from './preset.js';
import { methods } from './queue.js';

export const vendor: Vendor = {
  id: 'heap',
  never: ['authentication'],
  form: /^(?<id>\d{6,12})(;region=(?<region>us|eu))?$/,
  start({ id, region = 'us' }) {
    Object.assign(
      methods(
        'heap',
        'init startTracking stopTracking track resetIdentity identify addUserProperties',
      ),
      { envId: id, appid: id, clientConfig: {} },
    );
    return { src: `https://cdn.${region}.heap-api.com/config/${id}/heap_config.js` };
  },
  consent: (isOn) => methods('heap', '')[isOn ? 'startTracking' : 'stopTracking']!(),
};

export const start = preset(vendor);
