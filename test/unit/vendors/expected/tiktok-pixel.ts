import type { Expected } from '../../../../src/vendors/promises.js';

export const expected: Expected = {
  category: 'advertising',
  word: 'tiktok-pixel:C4ABCDEF1234567890GH',
  script: 'https://analytics.tiktok.com/i18n/pixel/events.js?sdkid=C4ABCDEF1234567890GH&lib=ttq',
  started: {
    ttq: [['grantConsent'], ['page']],
    TiktokAnalyticsObject: 'ttq',
    'ttq._o': { C4ABCDEF1234567890GH: {} },
    'ttq._i.C4ABCDEF1234567890GH._u': 'https://analytics.tiktok.com/i18n/pixel/events.js',
  },
  withdrawn: { ttq: [['revokeConsent'], ['disableCookie']] },
  again: { ttq: [['enableCookie'], ['grantConsent']] },
  wrong: ['tiktok-pixel', 'tiktok-pixel:c4abcdef1234567890gh', 'tiktok-pixel:C4ABCDEF'],
};
