import type { Expected } from '../../../../src/vendors/promises.js';

export const expected: Expected = {
  word: 'google-analytics:G-ABCDE12345',
  category: 'analytics',
  script: 'https://www.googletagmanager.com/gtag/js?id=G-ABCDE12345',
  started: {
    gtag: 'a function',
    dataLayer: [
      ['js', 'a date'],
      ['config', 'G-ABCDE12345'],
    ],
  },
  withdrawn: { 'ga-disable-G-ABCDE12345': true },
  again: { 'ga-disable-G-ABCDE12345': false },
  wrong: ['google-analytics', 'google-analytics:UA-1234-1', 'google-analytics:G-abcde12345'],
};
