import type { Vendor } from '../contract/vendor.js';
import { preset } from './preset.js';

export const vendor: Vendor = {
  id: 'adobe-launch',
  never: ['authentication'],
  form: /^(?<src>https:\/\/assets\.adobedtm\.com\/([a-z0-9]+\/[a-z0-9]+\/)?launch-[A-Za-z0-9]+(-development|-staging)?\.min\.js)$/,
  start: ({ src }) => ({ src: src! }),
  consent(isOn) {
    const { alloy } = globalThis as { alloy?: (...call: unknown[]) => unknown };
    // Only where the container brings the Web SDK.
    void alloy?.('setConsent', {
      consent: [{ standard: 'Adobe', version: '1.0', value: { general: isOn ? 'in' : 'out' } }],
    });
  },
};

export const start = preset(vendor);
