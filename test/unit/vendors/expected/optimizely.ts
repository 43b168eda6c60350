import type { Expected } from '../../../../src/vendors/promises.js';

export const expected: Expected = {
  category: 'advertising',
  word: 'optimizely:1234567890',
  script: 'https://cdn.optimizely.com/js/1234567890.js',
  started: {},
  withdrawn: { optimizely: [{ type: 'optOut', isOptOut: true }] },
  again: { optimizely: [{ type: 'optOut', isOptOut: false }] },
  wrong: ['optimizely', 'optimizely:12345', 'optimizely:12345x7'],
};
