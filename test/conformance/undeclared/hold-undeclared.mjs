// What the two layers promise for trackers that nobody has marked, as tests.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startWorld } from '../world.mjs';
import { decisions } from './decisions.mjs';
import { nothingRuns, shutWays } from './expected.mjs';
import { forms } from './forms.mjs';
import { measure, siteOptions } from './measure.mjs';
import { all, inHtml, telling } from './ways.mjs';

/** Without a gate all twelve are there before the page has loaded. */
const still = 500;

export function holdUndeclared(engine) {
  let world;
  before(async () => {
    world = await startWorld(engine, siteOptions);
  });
  after(() => world.close());

  for (const form of forms)
    for (const decision of decisions)
      if (form.id === 'nothing' || decision.isOpen) everythingRuns(form, decision);
      else holds(form, decision);

  function everythingRuns(form, decision) {
    test(`${nameOf(form, decision)}: all twelve ways go out, once each, and run`, async () => {
      const { asked, doubled, ran } = await measure(world, form, decision, still);
      assert.deepEqual(asked, all);
      assert.deepEqual(doubled, []);
      assert.deepEqual(ran.toSorted(), telling.toSorted());
    });
  }

  function holds(form, decision) {
    const shut = shutWays(form, engine);
    test(`${nameOf(form, decision)}: ${promiseOf(form, shut)}`, async () => {
      const { asked, ran, reported } = await measure(world, form, decision, still);
      const leaked = asked.filter((way) => shut.includes(way));
      assert.deepEqual(leaked, []);
      if (nothingRuns(form)) assert.deepEqual(ran, []);
      else assert.equal(reported, Object.keys(inHtml).length);
    });
  }
}

const nameOf = (form, decision) => `${form.title}, ${decision.title}`;

function promiseOf(form, shut) {
  if (!nothingRuns(form))
    return 'nothing that a script makes goes out, the tags in the HTML are told';
  return shut.length ? 'nothing goes out, nothing runs' : 'nothing runs';
}
