import type { Expected } from '../../../../src/vendors/promises.js';

export const expected: Expected = {
  category: 'analytics',
  word: 'matomo:3;host=https://stats.example.com',
  script: 'https://stats.example.com/matomo.js',
  started: {
    _paq: [
      ['setTrackerUrl', 'https://stats.example.com/matomo.php'],
      ['setSiteId', '3'],
      ['trackPageView'],
      ['enableLinkTracking'],
    ],
  },
  withdrawn: { _paq: [['forgetConsentGiven']] },
  again: { _paq: [['setConsentGiven']] },
  wrong: [
    'matomo',
    'matomo:3',
    'matomo:x;host=https://a.test',
    'matomo:3;host=http://a.test',
    'matomo:3;host=https://a.test/?x',
    'matomo:3;host=//a.test',
  ],
};
