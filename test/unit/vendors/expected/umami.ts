import type { Expected } from '../../../../src/vendors/promises.js';

export const expected: Expected = {
  category: 'analytics',
  word: 'umami:2295cbcc-cb3f-4727-8c09-1133b742722c',
  script: 'https://cloud.umami.is/script.js',
  attributes: { 'data-website-id': '2295cbcc-cb3f-4727-8c09-1133b742722c' },
  started: {},
  wrong: [
    'umami',
    'umami:x',
    'umami:2295cbcc-cb3f-4727-8c09-1133b742722c;host=http://a.test',
    'umami:2295cbcc-cb3f-4727-8c09-1133b742722c;host=https://a.test/x',
  ],
};
