import type { Expected } from '../../../../src/vendors/promises.js';

export const expected: Expected = {
  category: 'analytics',
  word: 'snowplow:sp.example.com;src=https://sp.example.com/sp.js',
  script: 'https://sp.example.com/sp.js',
  started: {
    GlobalSnowplowNamespace: ['snowplow'],
    'snowplow.q': [['newTracker', 'sp', 'https://sp.example.com'], ['trackPageView']],
  },
  withdrawn: {
    'snowplow.q': [
      ['clearUserData'],
      ['enableAnonymousTracking', { stateStorageStrategy: 'none' }],
    ],
  },
  again: {
    'snowplow.q': [['disableAnonymousTracking', { stateStorageStrategy: 'cookieAndLocalStorage' }]],
  },
  wrong: [
    'snowplow',
    'snowplow:sp.example.com',
    'snowplow:sp.example.com;src=http://sp.example.com/sp.js',
    'snowplow:https://sp.example.com;src=https://sp.example.com/sp.js',
  ],
};
