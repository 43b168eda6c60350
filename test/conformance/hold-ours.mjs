// The promises that are put to every tool, put to ours alone, as tests.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import gate from './adapters/cookie-gate.mjs';
import { probes } from './probes.mjs';
import { startWorld } from './world.mjs';

export function holdOurs(engine) {
  let world;
  before(async () => {
    world = await startWorld(engine);
  });
  after(() => world.close());

  for (const probe of probes) {
    test(`${probe.title} (${engine})`, async (t) => {
      const reason = world.whyNot(probe);
      if (reason) return t.skip(reason);
      const word = await world.run(gate, probe);
      if (probe.isNumber) assert.match(word, /^\d+ ms$/);
      else assert.equal(word, 'holds');
    });
  }
}
