import type { Expected } from '../../../../src/vendors/promises.js';

export const expected: Expected = {
  category: 'advertising',
  word: 'quora-pixel:0123456789abcdef0123456789abcdef',
  script: 'https://a.quora.com/qevents.js',
  started: {
    'qp.queue': [
      ['init', '0123456789abcdef0123456789abcdef'],
      ['track', 'ViewContent'],
    ],
  },
  wrong: ['quora-pixel', 'quora-pixel:0123'],
};
