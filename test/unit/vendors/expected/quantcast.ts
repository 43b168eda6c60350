import type { Expected } from '../expected.js';

export const expected: Expected = {
  category: 'advertising',
  word: 'quantcast:p-aBcDeFgHiJkLm',
  script: 'https://secure.quantserve.com/quant.js',
  started: { _qevents: [{ qacct: 'p-aBcDeFgHiJkLm' }] },
  wrong: ['quantcast', 'quantcast:aBcDeFgHiJkLm', 'quantcast:p-a'],
};
