import type { Expected } from '../../../../src/vendors/promises.js';

export const expected: Expected = {
  category: 'marketing',
  word: 'mailchimp:0123456789abcdef01/0123456789abcdef02',
  script:
    'https://chimpstatic.com/mcjs-connected/js/users/0123456789abcdef01/0123456789abcdef02.js',
  attributes: { id: 'mcjs' },
  started: {},
  wrong: ['mailchimp', 'mailchimp:0123456789abcdef01', 'mailchimp:../0123456789abcdef02'],
};
