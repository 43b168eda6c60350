import type { Expected } from '../expected.js';

export const expected: Expected = {
  category: 'analytics',
  word: 'amplitude:0123456789abcdef0123456789abcdef',
  script: 'https://cdn.amplitude.com/script/0123456789abcdef0123456789abcdef.js',
  started: {
    'amplitude.invoked': true,
    'amplitude._iq': {},
    'amplitude._q': [
      { name: 'init', args: ['0123456789abcdef0123456789abcdef'], resolve: 'a function' },
    ],
  },
  wrong: ['amplitude', 'amplitude:0123'],
};
