import type { Vendor } from '../contract/vendor.js';
import { preset } from './preset.js';
import { list } from './queue.js';

export const vendor: Vendor = {
  id: 'posthog',
  never: ['authentication'],
  form: /^(?<id>phc_[A-Za-z0-9]{10,60})(;host=https:\/\/(?<region>us|eu)\.i\.posthog\.com)?$/,
  start({ id, region = 'us' }) {
    Object.assign(list('posthog'), {
      __SV: 1,
      _i: [[id, { api_host: `https://${region}.i.posthog.com` }, 'posthog']],
    });
    return { src: `https://${region}-assets.i.posthog.com/static/array.js` };
  },
  // Only once its script is here: before that it has kept nothing. `reset` would make a new id.
  consent(isOn) {
    const { posthog } = globalThis as { posthog?: Partial<Record<string, () => void>> };
    posthog?.[`opt_${isOn ? 'in' : 'out'}_capturing`]?.();
  },
};

export const start = preset(vendor);
