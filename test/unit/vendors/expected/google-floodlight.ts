import type { Expected } from '../../../../src/vendors/promises.js';

export const expected: Expected = {
  word: 'google-floodlight:DC-1234567;activity=invmedia/page0+standard',
  category: 'advertising',
  script: 'https://www.googletagmanager.com/gtag/js?id=DC-1234567',
  started: {
    gtag: 'a function',
    dataLayer: [
      ['js', 'a date'],
      ['config', 'DC-1234567'],
      [
        'event',
        'conversion',
        { allow_custom_scripts: false, send_to: 'DC-1234567/invmedia/page0+standard' },
      ],
    ],
  },
  wrong: [
    'google-floodlight',
    'google-floodlight:1234567',
    'google-floodlight:DC-1234567;activity=page0',
    'google-floodlight:DC-1234567;activity=invmedia/page0+often',
  ],
};
