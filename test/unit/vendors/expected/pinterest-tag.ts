import type { Expected } from '../../../../src/vendors/promises.js';

export const expected: Expected = {
  category: 'advertising',
  word: 'pinterest-tag:2612345678901',
  script: 'https://s.pinimg.com/ct/core.js',
  started: {
    'pintrk.queue': [['setconsent', true], ['load', '2612345678901'], ['page']],
    'pintrk.version': '3.0',
  },
  withdrawn: { 'pintrk.queue': [['setconsent', false]] },
  again: { 'pintrk.queue': [['setconsent', true]] },
  wrong: ['pinterest-tag', 'pinterest-tag:26', 'pinterest-tag:261234567890x'],
};
