import type { Expected } from '../../../../src/vendors/promises.js';

export const expected: Expected = {
  category: 'preferences',
  word: 'intercom:akg5rmxb',
  script: 'https://widget.intercom.io/widget/akg5rmxb',
  started: { intercomSettings: { app_id: 'akg5rmxb' }, 'Intercom.q': [] },
  withdrawn: { 'Intercom.q': [['shutdown']] },
  again: { 'Intercom.q': [['boot', { app_id: 'akg5rmxb' }]] },
  wrong: ['intercom', 'intercom:AKG5', 'intercom:a/b/c/d/e'],
};
