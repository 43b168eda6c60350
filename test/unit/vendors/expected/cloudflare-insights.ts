import type { Expected } from '../../../../src/vendors/promises.js';

export const expected: Expected = {
  category: 'analytics',
  word: 'cloudflare-insights:0123456789abcdef0123456789abcdef',
  script: 'https://static.cloudflareinsights.com/beacon.min.js',
  attributes: { 'data-cf-beacon': '{"token":"0123456789abcdef0123456789abcdef","spa":true}' },
  started: {},
  wrong: ['cloudflare-insights', 'cloudflare-insights:0123'],
};
