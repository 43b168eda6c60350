import type { Expected } from '../../../../src/vendors/promises.js';

export const expected: Expected = {
  word: 'google-ads:AW-123456789',
  category: 'advertising',
  script: 'https://www.googletagmanager.com/gtag/js?id=AW-123456789',
  started: {
    gtag: 'a function',
    dataLayer: [
      ['js', 'a date'],
      ['config', 'AW-123456789'],
    ],
  },
  wrong: ['google-ads', 'google-ads:123456789', 'google-ads:AW-123', 'google-ads:G-ABCDE12345'],
};
