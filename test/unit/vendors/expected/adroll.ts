import type { Expected } from '../../../../src/vendors/promises.js';

export const expected: Expected = {
  category: 'advertising',
  word: 'adroll:ABCDEFGHIJKLMNOPQRSTUV;pix=VUTSRQPONMLKJIHGFEDCBA',
  script: 'https://s.adroll.com/j/ABCDEFGHIJKLMNOPQRSTUV/roundtrip.js',
  started: {
    adroll_adv_id: 'ABCDEFGHIJKLMNOPQRSTUV',
    adroll_pix_id: 'VUTSRQPONMLKJIHGFEDCBA',
    adroll_version: '2.0',
    adroll: [['track', 'pageView']],
  },
  wrong: ['adroll', 'adroll:ABCDEFGHIJKLMNOPQRSTUV', 'adroll:A;pix=VUTSRQPONMLKJIHGFEDCBA'],
};
