import type { Expected } from '../../../../src/vendors/promises.js';

export const expected: Expected = {
  category: 'advertising',
  word: 'reddit-pixel:a2_ilz4u0kbdr3v',
  script: 'https://www.redditstatic.com/ads/pixel.js',
  started: {
    'rdt.callQueue': [
      ['init', 'a2_ilz4u0kbdr3v'],
      ['track', 'PageVisit'],
    ],
  },
  withdrawn: { 'rdt.callQueue': [['disableFirstPartyCookies']] },
  again: { 'rdt.callQueue': [['enableFirstPartyCookies']] },
  wrong: ['reddit-pixel', 'reddit-pixel:b2_abcdef', 'reddit-pixel:a2_'],
};
