import type { Expected } from '../../../../src/vendors/promises.js';

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
    'amplitude.track': 'a function',
    'amplitude.identify': 'a function',
    'amplitude.setUserId': 'a function',
    'amplitude.reset': 'a function',
    'amplitude.flush': 'a function',
  },
  withdrawn: { 'amplitude._q': [{ name: 'setOptOut', args: [true], resolve: 'a function' }] },
  again: { 'amplitude._q': [{ name: 'setOptOut', args: [false], resolve: 'a function' }] },
  wrong: ['amplitude', 'amplitude:0123'],
};
