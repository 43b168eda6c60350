import type { Expected } from '../../../../src/vendors/promises.js';

export const expected: Expected = {
  category: 'analytics',
  word: 'adobe-launch:https://assets.adobedtm.com/launch-0123456789ab.min.js',
  script: 'https://assets.adobedtm.com/launch-0123456789ab.min.js',
  started: {},
  wrong: [
    'adobe-launch',
    'adobe-launch:https://a.test/launch-0123456789ab.min.js',
    'adobe-launch:https://assets.adobedtm.com/launch-0123456789ab.min.js?x',
  ],
};
