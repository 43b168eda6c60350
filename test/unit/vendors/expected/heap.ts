import type { Expected } from '../../../../src/vendors/promises.js';

export const expected: Expected = {
  word: 'heap:1234567890;region=eu',
  category: 'analytics',
  script: 'https://cdn.eu.heap-api.com/config/1234567890/heap_config.js',
  started: { heap: [], 'heap.envId': '1234567890', 'heap.appid': '1234567890' },
  withdrawn: { heap: [['stopTracking']] },
  again: { heap: [['startTracking']] },
  wrong: ['heap', 'heap:abc', 'heap:123', 'heap:1234567890;region=de'],
};
