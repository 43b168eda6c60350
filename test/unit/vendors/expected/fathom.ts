import type { Expected } from '../../../../src/vendors/promises.js';

export const expected: Expected = {
  category: 'analytics',
  word: 'fathom:ABCDEFGH',
  script: 'https://cdn.usefathom.com/script.js',
  attributes: { 'data-site': 'ABCDEFGH' },
  started: {},
  wrong: ['fathom', 'fathom:abcdefgh', 'fathom:ABCDEFGHI'],
};
