import type { Expected } from '../../../../src/vendors/promises.js';

export const expected: Expected = {
  category: 'advertising',
  word: 'quantcast:p-aBcDeFgHiJkLm',
  script: 'https://secure.quantserve.com/quant.js',
  started: { _qevents: [{ qacct: 'p-aBcDeFgHiJkLm' }] },
  wrong: ['quantcast', 'quantcast:aBcDeFgHiJkLm', 'quantcast:p-a'],
};
