import type { Expected } from '../../../../src/vendors/promises.js';

export const expected: Expected = {
  category: 'advertising',
  word: 'outbrain:00a1b2c3d4e5f60718293a4b5c6d7e8f90',
  script: 'https://amplify.outbrain.com/cp/obtp.js',
  started: {
    'obApi.queue': [['track', 'PAGE_VIEW']],
    'obApi.marketerId': '00a1b2c3d4e5f60718293a4b5c6d7e8f90',
    'obApi.version': '1.1',
  },
  wrong: ['outbrain', 'outbrain:00a1'],
};
