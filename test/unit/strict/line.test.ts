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

  it('starts what is free, once and in order', () => {
    const line = make();
    for (const name of ['a', 'b', 'c']) line.add(name);
    free = new Set(['c', 'a']);
    line.settle();
    line.settle();
    expect(log).to.eql(['a', 'c']);
    free.add('b');
    line.settle();
    expect(log).to.eql(['a', 'c', 'b']);
  });

  it('refuses nothing before an answer, and then once what does not wait on', () => {
    const line = make();
    line.add('a');
    line.add('b', true);
    line.settle();
    expect(log).to.eql([]);
    answered = true;
    line.settle();
    expect(log).to.eql(['no a', 'no b']);
    free = new Set(['a', 'b']);
    line.settle();
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

  it('takes in what is added while it looks', () => {
    const line = make();
    free = new Set(['b']);
    line.add('b');
    answered = false;
    createLine(() => false);
    line.settle();
    line.add('c');
    free.add('c');
    line.settle();
    expect(log).to.eql(['b', 'c']);
  });
});
