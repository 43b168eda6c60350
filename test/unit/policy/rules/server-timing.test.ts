import { expect } from 'chai';
import { hintedGpc, hintedRegion } from '../../../../src/policy/rules/server-timing.js';
import type { Answer } from '../../../../src/policy/rules/server-timing.js';

const entry = (name: string, description: string) => ({ name, description });

const fresh: Answer = {
  serverTiming: [entry('db', '53'), entry('region', 'US-CA'), entry('gpc', '1')],
  // As Chromium has it while `<head>` is read.
  transferSize: 300,
  encodedBodySize: 0,
  deliveryType: '',
  workerStart: 0,
};

const heard = (answer: Answer) => [hintedRegion(answer), hintedGpc(answer)];

describe('Server-Timing', () => {
  it('tells region and signal', () => {
    expect(heard(fresh)).to.deep.equal(['US-CA', true]);
  });

  it('tells them without deliveryType, and after the whole page is there', () => {
    const { deliveryType, ...older } = { ...fresh, transferSize: 3698, encodedBodySize: 3398 };
    expect(deliveryType).to.equal('');
    expect(heard(older)).to.deep.equal(['US-CA', true]);
  });

  for (const [source, old] of [
    ['a cache', { transferSize: 0, encodedBodySize: 3398 }],
    ['a cache that tells no sizes yet', { transferSize: 0 }],
    ['a cache after a 304', { transferSize: 300, encodedBodySize: 3398 }],
    ['a cache that says so', { deliveryType: 'cache' }],
    ['a prefetch', { deliveryType: 'navigational-prefetch' }],
    ['a service worker', { workerStart: 12.5 }],
  ] as const)
    it(`is not heard from ${source}`, () => {
      expect(heard({ ...fresh, ...old })).to.deep.equal(['', false]);
    });

  it('says no region where two differ', () => {
    const serverTiming = [entry('region', 'US-CA'), entry('region', 'DE')];
    expect(hintedRegion({ ...fresh, serverTiming })).to.equal('');
  });

  it('says one region said twice', () => {
    const serverTiming = [entry('region', 'DE'), entry('region', 'DE')];
    expect(hintedRegion({ ...fresh, serverTiming })).to.equal('DE');
  });

  it('says nothing where the browser has no such list, or the server no such entry', () => {
    const { serverTiming, ...without } = fresh;
    expect(serverTiming).to.have.length(3);
    expect(heard(without)).to.deep.equal(['', false]);
    expect(heard({ ...fresh, serverTiming: [entry('gpc', '0')] })).to.deep.equal(['', false]);
  });
});
