import type { Vendor } from '../contract/vendor.js';
import { preset } from './preset.js';

export const vendor: Vendor = {
  id: 'sentry',
  never: ['authentication'],
  form: /^(?<id>[0-9a-f]{32})$/,
  start: ({ id }) => ({ src: `https://js.sentry-cdn.com/${id}.min.js` }),
  consent(isOn) {
    const { Sentry } = globalThis as { Sentry?: { close?: () => unknown } };
    // It sends what it has, and ends; only a new page begins anew.
    if (!isOn) void Sentry?.close?.();
  },
};

export const start = preset(vendor);
