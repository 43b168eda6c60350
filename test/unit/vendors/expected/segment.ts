import type { Expected } from '../../../../src/vendors/promises.js';

export const expected: Expected = {
  category: 'analytics',
  word: 'segment:KBXOGxgqMFjm2mxtJDJg0iDn5AnGYb9C',
  script:
    'https://cdn.segment.com/analytics.js/v1/KBXOGxgqMFjm2mxtJDJg0iDn5AnGYb9C/analytics.min.js',
  started: { analytics: [['page']], 'analytics._writeKey': 'KBXOGxgqMFjm2mxtJDJg0iDn5AnGYb9C' },
  wrong: ['segment', 'segment:abc', 'segment:KBXOGxgqMFjm2mxtJDJg/../x'],
};
