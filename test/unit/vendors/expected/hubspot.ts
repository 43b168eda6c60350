import type { Expected } from '../../../../src/vendors/promises.js';

export const expected: Expected = {
  category: 'marketing',
  word: 'hubspot:6328349;region=eu1',
  script: 'https://js-eu1.hs-scripts.com/6328349.js',
  started: {
    disableHubSpotCookieBanner: true,
    _hsp: [['setHubSpotConsent', { analytics: true, advertisement: true, functionality: true }]],
  },
  withdrawn: { _hsp: [['revokeCookieConsent']], _hsq: [['revokeCookieConsent'], ['doNotTrack']] },
  wrong: ['hubspot', 'hubspot:abc', 'hubspot:6328349;region=us'],
};
