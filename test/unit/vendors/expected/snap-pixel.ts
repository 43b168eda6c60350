import type { Expected } from '../../../../src/vendors/promises.js';

export const expected: Expected = {
  category: 'advertising',
  word: 'snap-pixel:2295cbcc-cb3f-4727-8c09-1133b742722c',
  script: 'https://sc-static.net/scevent.min.js',
  started: {
    'snaptr.queue': [
      ['init', '2295cbcc-cb3f-4727-8c09-1133b742722c'],
      ['track', 'PAGE_VIEW'],
    ],
  },
  wrong: ['snap-pixel', 'snap-pixel:2295cbcc', 'snap-pixel:2295CBCC-CB3F-4727-8C09-1133B742722C'],
};
