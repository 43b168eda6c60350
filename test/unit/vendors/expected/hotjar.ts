import type { Expected } from '../../../../src/vendors/promises.js';

export const expected: Expected = {
  word: 'hotjar:1234567',
  category: 'analytics',
  script: 'https://static.hotjar.com/c/hotjar-1234567.js?sv=6',
  started: { 'hj.q': [], _hjSettings: { hjid: 1234567, hjsv: 6 } },
  wrong: ['hotjar', 'hotjar:abc', 'hotjar:123', 'hotjar:1234567;sv=x', 'hotjar:1234567;id=5'],
};
