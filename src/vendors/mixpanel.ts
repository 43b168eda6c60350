import type { Vendor } from '../contract/vendor.js';
import { preset } from './preset.js';
import { list } from './queue.js';

export const vendor: Vendor = {
  id: 'mixpanel',
  never: ['authentication'],
  form: /^(?<id>[a-f0-9]{32})$/,
  start({ id }) {
    Object.assign(list('mixpanel'), { __SV: 1.2, _i: [[id, {}, 'mixpanel']], people: [] });
    return { src: 'https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js' };
  },
  consent(isOn) {
    const { mixpanel } = globalThis as { mixpanel?: Partial<Record<string, () => void>> };
    mixpanel?.[`opt_${isOn ? 'in' : 'out'}_tracking`]?.();
  },
};

export const start = preset(vendor);
