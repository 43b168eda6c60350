import type { Expected } from '../../../../src/vendors/promises.js';

export const expected: Expected = {
  category: 'analytics',
  word: 'crazy-egg:00123456',
  script: 'https://script.crazyegg.com/pages/scripts/0012/3456.js',
  started: {},
  wrong: ['crazy-egg', 'crazy-egg:123456', 'crazy-egg:0012/3456'],
};
