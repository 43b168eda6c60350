import { expect } from 'chai';
import { createLine } from '../../../src/strict/line.js';

describe('createLine()', () => {
  let answered = false;
  let free = new Set<string>();
  let log: string[] = [];
  const make = () => {
    answered = false;
    free = new Set();
    log = [];
    const line = createLine(() => answered);
    const add = (name: string, waitsOn?: boolean) =>
      line.add(
        () => free.has(name),
        () => log.push(name),
        () => {
          log.push(`no ${name}`);
          return waitsOn;
        },
      );
    return { ...line, add };
  };
  const later = () => new Promise((resolve) => setTimeout(resolve));

  it('starts what is free, once and in order', async () => {
    const line = make();
    for (const name of ['a', 'b', 'c']) line.add(name);
    free = new Set(['c', 'a']);
    line.settle();
    line.settle();
    await later();
    expect(log).to.eql(['a', 'c']);
    free.add('b');
    line.settle();
    await later();
    expect(log).to.eql(['a', 'c', 'b']);
  });

  it('refuses nothing before an answer, and then once what does not wait on', async () => {
    const line = make();
    line.add('a');
    line.add('b', true);
    line.settle();
    await later();
    expect(log).to.eql([]);
    answered = true;
    line.settle();
    await later();
    expect(log).to.eql(['no a', 'no b']);
    free = new Set(['a', 'b']);
    line.settle();
    await later();
    expect(log).to.eql(['no a', 'no b', 'b']);
  });

  it('tells of a refusal later, never during the call', async () => {
    const line = make();
    answered = true;
    line.add('a');
    expect(log).to.eql([]);
    await later();
    expect(log).to.eql(['no a']);
  });

  it('looks at each as it starts: what is taken back meanwhile stays', async () => {
    const line = make();
    line.add('a');
    free.add('a');
    line.settle();
    free.clear();
    await later();
    expect(log).to.eql([]);
  });

  it('goes on where one throws', async () => {
    const line = make();
    const plain = createLine(() => answered);
    plain.add(
      () => true,
      () => {
        throw new Error('of the page');
      },
      undefined,
    );
    plain.add(
      () => true,
      () => log.push('next'),
      undefined,
    );
    const { onerror } = window;
    const heard: unknown[] = [];
    // The test's own runner would take it for a failure.
    window.onerror = (message) => heard.push(message) > 0;
    plain.settle();
    line.settle();
    await later();
    window.onerror = onerror;
    expect(log).to.eql(['next']);
    expect(heard.length).to.equal(1);
  });
});
