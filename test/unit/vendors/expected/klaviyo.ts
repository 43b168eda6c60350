import type { Expected } from '../../../../src/vendors/promises.js';

export const expected: Expected = {
  category: 'marketing',
  word: 'klaviyo:AbC123',
  script: 'https://static.klaviyo.com/onsite/js/klaviyo.js?company_id=AbC123',
  started: {},
  wrong: ['klaviyo', 'klaviyo:AbC', 'klaviyo:AbC12&'],
};
