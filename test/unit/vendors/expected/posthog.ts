import type { Expected } from '../../../../src/vendors/promises.js';

export const expected: Expected = {
  category: 'analytics',
  word: 'posthog:phc_AbCdEfGhIj;host=https://eu.i.posthog.com',
  script: 'https://eu-assets.i.posthog.com/static/array.js',
  started: {
    posthog: [],
    'posthog._i': [['phc_AbCdEfGhIj', { api_host: 'https://eu.i.posthog.com' }, 'posthog']],
    'posthog.__SV': 1,
  },
  wrong: ['posthog', 'posthog:AbC', 'posthog:phc_AbCdEfGhIj;host=https://a.test'],
};
