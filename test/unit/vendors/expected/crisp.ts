import type { Expected } from '../../../../src/vendors/promises.js';

export const expected: Expected = {
  category: 'preferences',
  word: 'crisp:2295cbcc-cb3f-4727-8c09-1133b742722c',
  script: 'https://client.crisp.chat/l.js',
  started: { $crisp: [], CRISP_WEBSITE_ID: '2295cbcc-cb3f-4727-8c09-1133b742722c' },
  withdrawn: { $crisp: [['do', 'chat:hide']] },
  again: { $crisp: [['do', 'chat:show']] },
  wrong: ['crisp', 'crisp:b1021910'],
};
