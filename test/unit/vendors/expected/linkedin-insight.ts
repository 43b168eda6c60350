import type { Expected } from '../../../../src/vendors/promises.js';

export const expected: Expected = {
  category: 'advertising',
  word: 'linkedin-insight:1234567,89',
  script: 'https://snap.licdn.com/li.lms-analytics/insight.min.js',
  started: {
    _linkedin_partner_id: '1234567',
    _linkedin_data_partner_ids: ['1234567', '89'],
    'lintrk.q': [],
  },
  wrong: ['linkedin-insight', 'linkedin-insight:abc', 'linkedin-insight:1,'],
};
