import { expect } from 'chai';
import type { Bring } from '../../../src/contract/files.js';
import type { Gate } from '../../../src/contract/gate.js';
import { createUse } from '../../../src/gate/own-files.js';
import { recordTells } from '../../support/record-tells.js';

const gate = {} as Gate;
const bringing = (start: (...given: unknown[]) => unknown) =>
  (async () => ({ start })) as unknown as Bring;

describe('createUse()', () => {
  it('lets the file start with what it needs, and settles when it is done', async () => {
    const { tell, told } = recordTells();
    const steps: unknown[] = [];
    const use = createUse(
      bringing(async (...given) => {
        await Promise.resolve();
        steps.push(given);
      }),
      tell,
    );
    await use('withdraw', gate, true);
    expect(steps).to.eql([[gate, true]]);
    expect(told).to.eql([]);
  });

  it('tells a file that is missing, and does not reject', async () => {
    const { tell, told } = recordTells();
    const use = createUse(() => Promise.reject(new Error('404')), tell);
    await use('inspect', gate);
    expect(told).to.eql([{ code: 'file-missing', about: 'inspect: Error: 404' }]);
  });

  it('tells a file whose start throws, now or later', async () => {
    const { tell, codes } = recordTells();
    let calls = 0;
    const use = createUse(
      bringing(() => {
        if (calls++ === 0) throw new Error('now');
        return Promise.reject(new Error('later'));
      }),
      tell,
    );
    await use('inspect', gate);
    await use('inspect', gate);
    expect(codes()).to.eql(['file-missing', 'file-missing']);
  });

  it('does not reject where bringing throws at once', async () => {
    const { tell, codes } = recordTells();
    const bring: Bring = () => {
      throw new TypeError('no import() here');
    };
    await createUse(bring, tell)('inspect', gate);
    expect(codes()).to.eql(['file-missing']);
  });

  it('asks under another count after each failure, so that a failed address is not remembered', async () => {
    const asked: number[] = [];
    const bring = (async (_name: string, failures: number) => {
      asked.push(failures);
      if (asked.length < 3) throw new Error('offline');
      return { start() {} };
    }) as unknown as Bring;
    const use = createUse(bring, () => {});
    for (let count = 0; count < 4; count++) await use('inspect', gate);
    expect(asked).to.eql([0, 1, 2, 2]);
  });
});
