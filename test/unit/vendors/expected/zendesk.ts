import type { Expected } from '../../../../src/vendors/promises.js';

export const expected: Expected = {
  category: 'preferences',
  word: 'zendesk:2295cbcc-cb3f-4727-8c09-1133b742722c',
  script: 'https://static.zdassets.com/ekr/snippet.js?key=2295cbcc-cb3f-4727-8c09-1133b742722c',
  attributes: { id: 'ze-snippet' },
  started: {},
  withdrawn: { 'zE.q': [['messenger:set', 'cookies', 'none']] },
  again: { 'zE.q': [['messenger:set', 'cookies', 'all']] },
  wrong: ['zendesk', 'zendesk:a1b2c3d4'],
};
