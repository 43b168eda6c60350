import type { Expected } from '../../../../src/vendors/promises.js';

export const expected: Expected = {
  category: 'analytics',
  word: 'fullstory:o-1ABC23-na1',
  script: 'https://edge.fullstory.com/s/fs.js',
  started: {
    _fs_host: 'fullstory.com',
    _fs_script: 'edge.fullstory.com/s/fs.js',
    _fs_org: 'o-1ABC23-na1',
    _fs_namespace: 'FS',
    'FS.q': [],
  },
  withdrawn: { 'FS.q': [['shutdown']] },
  again: { 'FS.q': [['start']] },
  wrong: ['fullstory', 'fullstory:o-1abc', 'fullstory:AB'],
};
