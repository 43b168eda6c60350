import type { Expected } from '../../../../src/vendors/promises.js';

export const expected: Expected = {
  category: 'analytics',
  word: 'sentry:0123456789abcdef0123456789abcdef',
  script: 'https://js.sentry-cdn.com/0123456789abcdef0123456789abcdef.min.js',
  started: {},
  wrong: ['sentry', 'sentry:0123'],
};
