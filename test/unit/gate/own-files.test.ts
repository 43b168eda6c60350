import { expect } from 'chai';
import type { Bring, WithdrawFile } from '../../../src/contract/files.js';
import { createUse } from '../../../src/gate/own-files.js';
import { recordTells } from '../../support/record-tells.js';

const file: WithdrawFile = { erase: async () => ({ erased: [], left: [] }), loadAnew() {} };

describe('createUse()', () => {
  it('hands over the file, and settles when it has been used', async () => {
    const { tell, told } = recordTells();
    const use = createUse((async () => file) as Bring, tell);
    const steps: unknown[] = [];
    await use('withdraw', async (brought) => {
      await Promise.resolve();
      steps.push(brought);
    });
    expect(steps).to.eql([file]);
    expect(told).to.eql([]);
  });

  it('tells a file that is missing, and neither rejects nor goes on', async () => {
    const { tell, told } = recordTells();
    const use = createUse(() => Promise.reject(new Error('404')), tell);
    let used = false;
    await use('withdraw', () => {
      used = true;
    });
    expect(used).to.equal(false);
    expect(told).to.eql([{ code: 'file-missing', about: 'withdraw: Error: 404' }]);
  });

  it('tells a file whose use throws, now or later', async () => {
    const { tell, codes } = recordTells();
    const use = createUse((async () => file) as Bring, tell);
    await use('withdraw', () => {
      throw new Error('now');
    });
    await use('withdraw', () => Promise.reject(new Error('later')));
    expect(codes()).to.eql(['file-missing', 'file-missing']);
  });

  it('does not reject where bringing throws at once', async () => {
    const { tell, codes } = recordTells();
    const bring: Bring = () => {
      throw new TypeError('no import() here');
    };
    await createUse(bring, tell)('inspect', () => {});
    expect(codes()).to.eql(['file-missing']);
  });

  it('asks under another count after each failure, so that a failed address is not remembered', async () => {
    const asked: [string, number][] = [];
    const bring = (async (name: string, failures: number) => {
      asked.push([name, failures]);
      if (asked.length < 3) throw new Error('offline');
      return file;
    }) as unknown as Bring;
    const use = createUse(bring, () => {});
    for (let count = 0; count < 4; count++) await use('withdraw', () => {});
    expect(asked.map(([, failures]) => failures)).to.eql([0, 1, 2, 2]);
  });
});
