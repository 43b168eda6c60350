import type { Expected } from '../../../../src/vendors/promises.js';

export const expected: Expected = {
  category: 'analytics',
  word: 'plausible:example.com',
  script: 'https://plausible.io/js/script.js',
  attributes: { 'data-domain': 'example.com' },
  started: {},
  wrong: ['plausible', 'plausible:example', 'plausible:https://example.com'],
};
