import type { Expected } from '../../../../src/vendors/promises.js';

export const expected: Expected = {
  category: 'analytics',
  word: 'mixpanel:0123456789abcdef0123456789abcdef',
  script: 'https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js',
  started: {
    mixpanel: [],
    'mixpanel._i': [['0123456789abcdef0123456789abcdef', {}, 'mixpanel']],
    'mixpanel.__SV': 1.2,
    'mixpanel.people': [],
  },
  wrong: ['mixpanel', 'mixpanel:0123456789ABCDEF0123456789ABCDEF'],
};
