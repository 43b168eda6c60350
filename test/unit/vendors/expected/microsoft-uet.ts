import type { Expected } from '../../../../src/vendors/promises.js';

export const expected: Expected = {
  category: 'advertising',
  word: 'microsoft-uet:247021147',
  script: 'https://bat.bing.com/bat.js',
  started: { uetq: ['consent', 'default', { ad_storage: 'granted' }] },
  withdrawn: { uetq: ['consent', 'update', { ad_storage: 'denied' }] },
  again: { uetq: ['consent', 'update', { ad_storage: 'granted' }] },
  wrong: ['microsoft-uet', 'microsoft-uet:123', 'microsoft-uet:24702114x'],
};
