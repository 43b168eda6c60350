import type { Vendor } from '../contract/vendor.js';
import { preset } from './preset.js';

export const vendor: Vendor = {
  id: 'amplitude',
  never: ['authentication'],
  form: /^(?<id>[a-f0-9]{32})$/,
  start({ id }) {
    Object.assign(globalThis, {
      amplitude: { invoked: true, _iq: {}, _q: [{ name: 'init', args: [id], resolve() {} }] },
    });
    return { src: `https://cdn.amplitude.com/script/${id}.js` };
  },
  consent(isOn) {
    const { amplitude } = globalThis as { amplitude?: { setOptOut?: (isOut: boolean) => void } };
    amplitude?.setOptOut?.(!isOn);
  },
};

export const start = preset(vendor);
