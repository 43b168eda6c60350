import type { Expected } from '../../../../src/vendors/promises.js';

export const expected: Expected = {
  word: 'google-tag-manager:GTM-ABC1234',
  category: 'analytics',
  script: 'https://www.googletagmanager.com/gtm.js?id=GTM-ABC1234',
  started: { 'dataLayer.0.event': 'gtm.js', 'dataLayer.length': 1 },
  wrong: ['google-tag-manager', 'google-tag-manager:ABC1234', 'google-tag-manager:G-ABCDE12345'],
};
