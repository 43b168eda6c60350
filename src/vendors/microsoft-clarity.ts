import type { Vendor } from '../contract/vendor.js';
import { preset } from './preset.js';
import { queue } from './queue.js';

/** The keys are case-sensitive: https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-consent-api-v2 */
const say = (isOn: boolean, isHeeded: boolean) => {
  const word = (is: boolean) => (is ? 'granted' : 'denied');
  queue('clarity')('consentv2', { ad_Storage: word(isHeeded), analytics_Storage: word(isOn) });
};

export const vendor: Vendor = {
  id: 'microsoft-clarity',
  heeds: 'advertising',
  never: ['authentication'],
  form: /^(?<id>[a-z0-9]{10})$/,
  start({ id }, isHeeded) {
    say(true, isHeeded);
    return { src: `https://www.clarity.ms/tag/${id}` };
  },
  consent(isOn, isHeeded) {
    if (isOn) queue('clarity')('start');
    say(isOn, isHeeded);
    // Without this it goes on sending, only without cookies.
    if (!isOn) queue('clarity')('stop');
  },
};

export const start = preset(vendor);
