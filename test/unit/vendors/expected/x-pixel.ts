import type { Expected } from '../../../../src/vendors/promises.js';

export const expected: Expected = {
  category: 'advertising',
  word: 'x-pixel:o8a1b',
  script: 'https://static.ads-twitter.com/uwt.js',
  started: { 'twq.queue': [['config', 'o8a1b']], 'twq.version': '1.1' },
  wrong: ['x-pixel', 'x-pixel:O8A1B', 'x-pixel:o8a1bcd'],
};
