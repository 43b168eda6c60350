import type { Expected } from '../../../../src/vendors/promises.js';

export const expected: Expected = {
  category: 'advertising',
  word: 'taboola:1234567',
  script: 'https://cdn.taboola.com/libtrc/unip/1234567/tfa.js',
  started: { _tfa: [{ notify: 'event', name: 'page_view', id: 1234567 }] },
  wrong: ['taboola', 'taboola:1234', 'taboola:12345/'],
};
