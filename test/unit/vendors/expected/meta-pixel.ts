import type { Expected } from '../../../../src/vendors/promises.js';

export const expected: Expected = {
  category: 'advertising',
  word: 'meta-pixel:123456789012345',
  script: 'https://connect.facebook.net/en_US/fbevents.js',
  started: {
    'fbq.queue': [
      ['consent', 'grant'],
      ['init', '123456789012345'],
      ['track', 'PageView'],
    ],
    'fbq.version': '2.0',
    'fbq.loaded': true,
    _fbq: 'a function',
  },
  withdrawn: { 'fbq.queue': [['consent', 'revoke']] },
  again: { 'fbq.queue': [['consent', 'grant']] },
  wrong: ['meta-pixel', 'meta-pixel:12345', 'meta-pixel:12345678901234x'],
};
