import { expect } from 'chai';
import type { Finding } from '../../../src/inspect/finding.js';
import { listMistakes } from '../../../src/inspect/list-mistakes.js';
import { element } from './fake-gate.js';

describe('listMistakes()', () => {
  it('says once what is true of several tags, and how many they are', () => {
    const finding = (): Finding => ({
      code: 'unknown-category',
      place: 'data-consent="x"',
      element: element('<img>'),
    });
    const told = finding();
    const list = listMistakes([told, { ...told }, finding()]);
    expect(list.map(({ count }) => count)).to.eql([2]);
  });

  it('puts mistakes before notices', () => {
    const list = listMistakes([
      { code: 'no-opener', place: 'The page' },
      { code: 'bad-value', place: 'data-lifetime="x"' },
    ]);
    expect(list.map(({ isNotice }) => isNotice)).to.eql([false, true]);
  });

  it('shows a code of another version as it is', () => {
    const code = 'from-tomorrow' as Finding['code'];
    expect(listMistakes([{ code, place: 'here' }])[0]!.says).to.equal('from-tomorrow: here');
  });
});
