import type { Expected } from '../../../../src/vendors/promises.js';

export const expected: Expected = {
  category: 'advertising',
  word: 'criteo:12345',
  script: 'https://dynamic.criteo.com/js/ld/ld.js?a=12345',
  started: {
    criteo_q: [
      { event: 'setAccount', account: 12345 },
      // The frame of this test is as narrow as a phone.
      { event: 'setSiteType', type: 'm' },
      { event: 'viewPage' },
    ],
  },
  wrong: ['criteo', 'criteo:12', 'criteo:12x45'],
};
