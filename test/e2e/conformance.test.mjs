// The promises that test/conformance puts to every tool, put to ours alone.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import gate from '../conformance/adapters/cookie-gate.mjs';
import { probes } from '../conformance/probes.mjs';
import { startWorld } from '../conformance/world.mjs';

let world;
before(async () => {
  world = await startWorld('chromium');
});
after(() => world.close());

for (const probe of probes) {
  test(probe.title, async () => {
    const word = await world.run(gate, probe);
    if (probe.isNumber) assert.match(word, /^\d+ ms$/);
    else assert.equal(word, 'holds');
  });
}
