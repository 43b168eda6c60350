import type { Vendor } from '../contract/vendor.js';
import { preset } from './preset.js';

type Call = (...args: unknown[]) => void;

export const vendor: Vendor = {
  id: 'amplitude',
  never: ['authentication'],
  form: /^(?<id>[a-f0-9]{32})$/,
  start({ id }) {
    const _q = [{ name: 'init', args: [id] as unknown[], resolve() {} }];
    const amplitude: Record<string, unknown> = { invoked: true, _iq: {}, _q };
    // What its own snippet offers before its script is there, of what a page calls most.
    for (const name of ['track', 'identify', 'setUserId', 'setOptOut', 'reset', 'flush'])
      amplitude[name] = (...args: unknown[]) => void _q.push({ name, args, resolve() {} });
    Object.assign(globalThis, { amplitude });
    return { src: `https://cdn.amplitude.com/script/${id}.js` };
  },
  consent(isOn) {
    (globalThis as unknown as { amplitude: { setOptOut: Call } }).amplitude.setOptOut(!isOn);
  },
};

export const start = preset(vendor);
