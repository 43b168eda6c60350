import type { Expected } from '../../../../src/vendors/promises.js';

export const expected: Expected = {
  word: 'vwo:123456',
  category: 'advertising',
  script: 'https://dev.visualwebsiteoptimizer.com/lib/123456.js',
  started: { VWO: [] },
  wrong: ['vwo', 'vwo:12', 'vwo:abc'],
};
